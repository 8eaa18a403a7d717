/// One line of an enrolment's history, as far as time out of the programme is counted from it.
package struct EnrolmentEpisode: Sendable, Hashable {
    package let event: EnrolmentEvent
    package let at: Instant

    package init(event: EnrolmentEvent, at: Instant) { (self.event, self.at) = (event, at) }
}

extension ProgrammeLimit.Interruption {
    /// From the history in its order: each begins with an interruption and ends with whatever happened next.
    ///
    /// - Parameter day: what the cohort's calendar shows at a moment.
    package static func all(in history: [EnrolmentEpisode], day: (Instant) throws(Refusal) -> LocalDate) throws(Refusal) -> [Self] {
        var interruptions: [Self] = []
        for (index, episode) in history.enumerated() where episode.event == .interrupt {
            let next = history.dropFirst(index + 1).first
            interruptions.append(Self(from: try day(episode.at), until: next == nil ? nil : try day(next?.at ?? episode.at)))
        }
        return interruptions
    }
}

import Learning

/// What the pages of a task show.
struct TaskContent: Sendable {
    let work: OwnWork
    /// The author's own.
    let files: [HeldFile]
    let zones: any TimeZones
    let formToken: String
    var notice: Notice?
    var problem: Problem?
    /// A text that was not taken, given back.
    var typed = ""

    func file(_ digest: FileDigest) -> HeldFile? { files.first { $0.file.digest == digest } }

    /// On the clocks by which the deadline is kept.
    func words(_ instant: Instant, _ language: Language) -> String {
        DeadlineText.words(instant, in: work.deadline.zone, by: zones, language)
    }
}

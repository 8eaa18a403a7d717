/// One line of an application's history.
package struct ApplicationEpisode: Sendable, Hashable {
    /// Nil for the first line: it was started.
    package let event: ApplicationEvent?
    /// Into which it led.
    package let state: ApplicationState
    package let at: Instant
    package let reason: String?

    package init(event: ApplicationEvent?, state: ApplicationState, at: Instant, reason: String?) {
        (self.event, self.state, self.at, self.reason) = (event, state, at, reason)
    }
}

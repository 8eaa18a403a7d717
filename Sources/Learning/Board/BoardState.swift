/// The life of a board's meeting.
package enum BoardState: String, Sendable, CaseIterable {
    case convened
    /// Put off; what hangs on its date waits with it until a new day is set.
    case postponed
    /// The first item was decided.
    case inSession = "in-session"
    /// Every item was decided and the minutes are complete; its results can be released.
    case closed
    case cancelled
}

package enum BoardEvent: String, Sendable, CaseIterable {
    case postpone
    case reconvene
    case begin
    case close
    case cancel
}

extension BoardState: StateMachine {
    package static let noun = "board"
    package static let initial = BoardState.convened

    package func next(_ event: BoardEvent) -> BoardState? {
        switch (self, event) {
        case (.convened, .postpone): .postponed
        case (.convened, .begin): .inSession
        case (.convened, .cancel), (.postponed, .cancel): .cancelled
        case (.postponed, .reconvene): .convened
        case (.inSession, .close): .closed
        case (.convened, .reconvene), (.convened, .close), (.postponed, .postpone), (.postponed, .begin), (.postponed, .close),
            (.inSession, .postpone), (.inSession, .reconvene), (.inSession, .begin), (.inSession, .cancel),
            (.closed, _), (.cancelled, _):
            nil
        }
    }
}

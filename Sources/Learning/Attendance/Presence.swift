/// What the register says of one person at one session (domain.md 2.3).
package enum Presence: Sendable, Hashable {
    case present
    /// Came late or left early; so many of the session's minutes.
    case partly(minutes: Int)
    /// Absent with leave. It is not presence: leave does not shorten the hurdle.
    case excused
    case absent

    /// A row of a table of names.
    package var name: String {
        switch self {
        case .present: "present"
        case .partly: "partly"
        case .excused: "excused"
        case .absent: "absent"
        }
    }

    package static let names = ["present", "partly", "excused", "absent"]

    /// As it was stored; nil where name and minutes do not go together.
    package init?(name: String, minutes: Int?) {
        switch (name, minutes) {
        case ("present", nil): self = .present
        case ("partly", let minutes?): self = .partly(minutes: minutes)
        case ("excused", nil): self = .excused
        case ("absent", nil): self = .absent
        default: return nil
        }
    }

    /// Nil unless it is ``partly(minutes:)``.
    package var partMinutes: Int? {
        guard case .partly(let minutes) = self else { return nil }
        return minutes
    }

    /// Of a session of that length.
    package func attendedMinutes(of minutes: Int) -> Int {
        switch self {
        case .present: minutes
        case .partly(let part): min(part, minutes)
        case .excused, .absent: 0
        }
    }
}

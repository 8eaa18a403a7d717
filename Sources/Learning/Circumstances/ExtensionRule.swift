/// How far circumstances can move a deadline: all extensions of one piece of work together stay within a limit (domain.md 2.4, three weeks).
package enum ExtensionRule {
    package enum Verdict: Sendable, Hashable {
        /// The days that all extensions now come to.
        case granted(total: Int)
        case tooLong(limit: Int, granted: Int)

        package var explanation: LocalizedText {
            switch self {
            case .granted(let total):
                LocalizedText(english: "The deadline is \(total) days later.", french: "L'échéance est reportée de \(total) jours.")
            case .tooLong(let limit, let granted):
                LocalizedText(
                    english: "Extensions come to \(limit) days at most; \(granted) are granted, \(limit - granted) are left.",
                    french: "Les prolongations sont de \(limit) jours au plus ; \(granted) sont accordés, il en reste \(limit - granted)."
                )
            }
        }
    }

    /// - Parameters:
    ///   - days: asked for now, at least one.
    ///   - granted: by earlier claims for the same work.
    package static func judge(days: Int, granted: Int, limit: Int) -> Verdict {
        granted + days <= limit ? .granted(total: granted + days) : .tooLong(limit: limit, granted: granted)
    }
}

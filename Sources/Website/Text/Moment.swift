package import Learning

/// A moment in words, always with its zone: a verifier may sit anywhere.
package enum Moment {
    /// `21 November 2026, 14:05 UTC`; `21 novembre 2026, 14 h 05 UTC`.
    package static func words(_ instant: Instant, _ language: Language) -> String {
        let date = instant.utcDate
        let midnight = Int64(date.daysSince1970) * 86_400_000_000
        let minutes = Int((instant.microseconds - midnight) / 60_000_000)
        let (hour, minute) = (twoDigits(minutes / 60), twoDigits(minutes % 60))
        return switch language {
        case .english: "\(date.inWords(.english)), \(hour):\(minute) UTC"
        case .french: "\(date.inWords(.french)), \(hour) h \(minute) UTC"
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

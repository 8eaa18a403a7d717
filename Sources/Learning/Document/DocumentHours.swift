/// Minutes as documents print them, the same in both languages: `26 h`, `26 h 30 min`.
package enum DocumentHours {
    package static func text(_ minutes: Int64) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if rest == 0 { return "\(hours) h" }
        return hours == 0 ? "\(rest) min" : "\(hours) h \(twoDigits(Int(rest))) min"
    }

    /// For a column or a sentence that says "hours" itself: `26`, `26:30`.
    package static func figure(_ minutes: Int64) -> String {
        minutes % 60 == 0 ? "\(minutes / 60)" : "\(minutes / 60):\(twoDigits(Int(minutes % 60)))"
    }
}

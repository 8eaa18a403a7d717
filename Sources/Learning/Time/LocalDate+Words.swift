extension LocalDate {
    /// The day in words as certificates print it: `7 September 2021`, `7 septembre 2021`, `1er mai 2026`.
    package func inWords(_ language: Language) -> String {
        switch language {
        case .english: "\(day) \(Self.englishMonths[month - 1]) \(year)"
        case .french: "\(day == 1 ? "1er" : "\(day)") \(Self.frenchMonths[month - 1]) \(year)"
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
}

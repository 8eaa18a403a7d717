import Learning

/// Numbers as each language writes them.
enum NumberText {
    /// `61.25`; in French `61,25`.
    static func words(_ number: Hundredths, _ language: Language) -> String { decimal(number.description, language) }

    /// Rounded to two places where it has more.
    static func words(_ number: Rational, _ language: Language) -> String {
        decimal(number.description.contains("/") ? number.twoDecimals : number.description, language)
    }

    /// `312 bytes`, `12 kB`, `1.4 MB`; in French `312 octets`, `12 ko`, `1,4 Mo`.
    static func bytes(_ count: Int64, _ language: Language) -> String {
        let isFrench = language == .french
        if count < 1000 { return "\(count)\u{A0}\(isFrench ? (count < 2 ? "octet" : "octets") : (count == 1 ? "byte" : "bytes"))" }
        if count < 1_000_000 { return "\((count + 500) / 1000)\u{A0}\(isFrench ? "ko" : "kB")" }
        let tenths = (count + 50_000) / 100_000
        return "\(decimal("\(tenths / 10).\(tenths % 10)", language))\u{A0}\(isFrench ? "Mo" : "MB")"
    }

    private static func decimal(_ text: String, _ language: Language) -> String { language == .french ? text.replacing(".", with: ",") : text }
}

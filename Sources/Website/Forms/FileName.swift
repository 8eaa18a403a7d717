/// A file's name as a client tells it, made fit for showing.
package enum FileName {
    package static let maximumLength = 100

    /// Without folders, control characters and direction marks (they could make `fdp.exe` read as `exe.pdf`), shortened in the middle where it is long;
    /// nil where nothing is left.
    package static func displayed(_ name: String) -> String? {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        let clean = String(String.UnicodeScalarView(last.unicodeScalars.filter(isShown)))
        guard !clean.allSatisfy(\.isWhitespace) else { return nil }
        guard clean.count > maximumLength else { return clean }
        return clean.prefix(maximumLength / 2) + "…" + clean.suffix(maximumLength / 2 - 1)
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }
}

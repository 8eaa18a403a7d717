/// Why bytes are not a file of the academy's grammar.
package enum ReadRefusal: Error, Equatable, Sendable {
    /// They do not begin like a PDF at all.
    case notPDF
    /// More than ``StrictReader/greatestSize`` bytes.
    case tooLarge
    /// A PDF that breaks the grammar: damaged, edited, or written by other software.
    case malformed(String)
    /// Well spelt, but with something that a sealed file never has, or without something it always has.
    case notOurProfile(String)

    /// Stable name for logs and interfaces.
    package var code: String {
        switch self {
        case .notPDF: "not-a-pdf"
        case .tooLarge: "file-too-large"
        case .malformed: "malformed-pdf"
        case .notOurProfile: "not-our-pdf-profile"
        }
    }
}

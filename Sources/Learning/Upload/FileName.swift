/// What somebody called a file, for people to read. It never becomes a path, and nothing is decided by it.
package struct FileName: Sendable, Hashable {
    package let text: String

    /// Characters.
    private static let longest = 120

    /// As ``init(visible:)``; what has nothing left is called `file`.
    package init(_ typed: String) {
        self = FileName(visible: typed) ?? FileName(stored: "file")
    }

    /// Keeps what follows the last separator of any system, without what steers text or terminals, composed, without leading dots, cut to a length that leaves the
    /// ending; nil where nothing is left.
    package init?(visible typed: String) {
        let last = typed.split(whereSeparator: { "/\\:".contains($0) }).last.map(String.init) ?? ""
        let plain = String(String.UnicodeScalarView(last.unicodeScalars.filter(\.isShown)))
        let spaced = Folding.composed(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let visible = spaced.drop { $0 == "." || $0 == " " }
        guard !visible.isEmpty else { return nil }
        text = Self.cut(String(visible))
    }

    /// As it was stored.
    package init(stored text: String) { self.text = text }

    private static func cut(_ name: String) -> String {
        guard name.count > longest else { return name }
        let ending = name.split(separator: ".").last.map { "." + $0 } ?? ""
        return ending.count <= 8 && name.contains(".") ? name.prefix(longest - ending.count) + ending : String(name.prefix(longest))
    }
}

extension Unicode.Scalar {
    /// Neither steers nor hides; joiners are letters' business in some scripts.
    fileprivate var isShown: Bool {
        let category = properties.generalCategory
        return !steersText && category != .control && (category != .format || self == "\u{200C}" || self == "\u{200D}")
    }
}

extension FileName: CustomStringConvertible {
    package var description: String { text }
}

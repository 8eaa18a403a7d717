/// A text with signatures under it (C2SP signed-note). What it says counts only once a signature has been found good.
package struct SignedNote: Sendable, Hashable {
    package static let longest = 128 << 10
    static let mostSignatures = 32

    /// With its last newline.
    package let text: [UInt8]
    package let signatures: [NoteSignature]

    package init(text: [UInt8], signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    /// - Throws: ``LogError`` `log-note-malformed` for any other bytes than those that ``bytes`` gives.
    package init(_ bytes: [UInt8]) throws(LogError) {
        guard bytes.count <= Self.longest else { throw LogError(.noteMalformed, "a signed note has \(Self.longest) bytes at most") }
        guard LogText.isPlain(bytes) else { throw LogError(.noteMalformed, "a signed note is UTF-8 without control characters") }
        guard let end = Self.endOfText(bytes), end > 1 else { throw LogError(.noteMalformed, "a signed note is text, an empty line and signatures") }
        var lines = LineReader(Array(bytes[(end + 1)...]))
        var signatures: [NoteSignature] = []
        while !lines.isAtEnd {
            guard signatures.count < Self.mostSignatures, let line = lines.line(), let signature = NoteSignature(line: line) else {
                throw LogError(.noteMalformed, "a signature is written “— NAME BASE64”, at most \(Self.mostSignatures) of them")
            }
            signatures.append(signature)
        }
        guard !signatures.isEmpty else { throw LogError(.noteMalformed, "a note without signature says nothing") }
        self.init(text: Array(bytes[..<end]), signatures: signatures)
    }

    package var bytes: [UInt8] {
        var bytes = text
        bytes.append(LogText.newline)
        for signature in signatures { bytes.appendLine(signature.line) }
        return bytes
    }

    /// The same text with further signatures under it.
    package func adding(_ more: [NoteSignature]) -> SignedNote { SignedNote(text: text, signatures: signatures + more) }

    /// Behind the newline that comes before the last empty line.
    private static func endOfText(_ bytes: [UInt8]) -> Int? {
        var index = bytes.count - 1
        while index > 0 {
            if bytes[index] == LogText.newline && bytes[index - 1] == LogText.newline { return index }
            index -= 1
        }
        return nil
    }
}

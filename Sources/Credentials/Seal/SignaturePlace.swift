internal import Cryptography

/// Where the signature of a file lies: the gap between the two signed ranges, `<` hexadecimal digits `>`.
struct SignaturePlace {
    /// From `<` to `>`, both included.
    let gap: Range<Int>
    let fileLength: Int

    /// Nil unless the ranges are two and, with one gap of pairs of digits between them, make up the whole file.
    init?(signedRanges: [Range<Int>], fileLength: Int) {
        guard signedRanges.count == 2, signedRanges[0].lowerBound == 0, signedRanges[1].upperBound == fileLength,
            signedRanges[1].lowerBound - signedRanges[0].upperBound >= 4,
            (signedRanges[1].lowerBound - signedRanges[0].upperBound).isMultiple(of: 2)
        else { return nil }
        gap = signedRanges[0].upperBound..<signedRanges[1].lowerBound
        self.fileLength = fileLength
    }

    /// The digits without their brackets.
    var digits: Range<Int> { gap.lowerBound + 1..<gap.upperBound - 1 }

    /// How many bytes of CMS can be written.
    var capacity: Int { digits.count / 2 }

    /// Writes the CMS into the gap, in lower case, filled up with zeros; it must fit.
    func write(_ container: [UInt8], to bytes: inout [UInt8]) {
        bytes.replaceSubrange(gap, with: text(of: container))
    }

    /// Whether the gap reads as ``write(_:to:)`` would have left it.
    func holds(_ container: [UInt8], in bytes: [UInt8]) -> Bool {
        text(of: container).elementsEqual(bytes[gap])
    }

    private func text(of container: [UInt8]) -> [UInt8] {
        var text = [UInt8](repeating: UInt8(ascii: "0"), count: gap.count)
        text[0] = UInt8(ascii: "<")
        text.replaceSubrange(1..<1 + 2 * container.count, with: Hexadecimal.encodeBytes(container))
        text[text.count - 1] = UInt8(ascii: ">")
        return text
    }
}

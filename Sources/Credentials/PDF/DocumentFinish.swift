import Cryptography

/// Ends a file: signature dictionary, cross-reference table, trailer.
struct DocumentFinish {
    let root: Int
    let information: Int
    let signingTime: Int64
    /// Bytes reserved for the CMS; `/Contents` has twice as many digits.
    let signatureCapacity: Int

    /// `objects` must hold all but the signature dictionary, whose number is the next one.
    func finish(_ objects: consuming SerializedObjects) -> UnsealedDocument {
        let signature = objects.offsets.count + 1
        let identifier = Array(SHA256.hash(objects.bytes).prefix(16))
        let offset = objects.bytes.count
        objects.offsets.append(offset)
        // The digits of /ByteRange move what they count. Longer digits only move things further, so this ends, at the shortest that fits,
        // when it starts with numbers that are too small.
        var ranges = [0, offset, offset + 2 * signatureCapacity, 100]
        while true {
            var ending: [UInt8] = []
            let dictionary = SealPlaceholder.dictionary(signingTime: signingTime, capacity: signatureCapacity, byteRange: ranges)
            IndirectObject.value(dictionary).append(number: signature, to: &ending)
            let start = offset + Self.contentsStart(in: ending)
            let end = start + 2 + 2 * signatureCapacity
            ending += Self.ending(
                offsets: objects.offsets,
                start: offset + ending.count,
                root: root,
                information: information,
                identifier: identifier
            )
            let measured = [0, start, end, offset + ending.count - end]
            if measured == ranges {
                objects.bytes += ending
                return UnsealedDocument(
                    bytes: objects.bytes,
                    contents: start + 1..<end - 1,
                    signedRanges: [0..<start, end..<offset + ending.count]
                )
            }
            ranges = measured
        }
    }

    /// Index of the `<` that opens `/Contents`: the first one after the dictionary's own two, since only numbers stand before it.
    static func contentsStart(in object: [UInt8]) -> Int {
        let opening = UInt8(ascii: "<")
        var seen = 0
        for (index, byte) in object.enumerated() where byte == opening {
            seen += 1
            if seen == 3 { return index }
        }
        preconditionFailure("the signature dictionary has a /Contents")
    }

    /// All that follows the last object; `start` is where it begins.
    static func ending(offsets: [Int], start: Int, root: Int, information: Int, identifier: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        CrossReferenceTable.append(offsets, to: &bytes)
        bytes += "trailer\n".utf8
        PDFSerializer.append(
            .dictionary([
                "ID": .array([.string(identifier), .string(identifier)]), "Info": .reference(information), "Root": .reference(root),
                "Size": .integer(offsets.count + 1),
            ]),
            to: &bytes
        )
        bytes += "\nstartxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }
}

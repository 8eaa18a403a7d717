/// The end of a file: cross-reference table, trailer and the offset of the table, each where and as the writer puts it.
struct FileTable {
    static let greatestObjectCount = 12_000

    /// Where each object starts, and, last, where the table starts.
    let offsets: [Int]
    let root: Int
    let information: Int
    /// Both identifiers of the file, which are the same.
    let identifier: [UInt8]

    static func read(_ bytes: [UInt8]) throws(ReadRefusal) -> FileTable {
        let start = try tableOffset(bytes, end: bytes.count)
        var parser = PDFParser(bytes, at: start)
        guard parser.take("xref"), parser.takeInteger() == 0, let size = parser.takeInteger(), size >= 2, size <= greatestObjectCount else {
            throw .malformed("there is no cross-reference table where the file says")
        }
        guard parser.takeInteger() == 0, parser.takeInteger() == 65_535, parser.take("f") else {
            throw .malformed("the cross-reference table does not begin with the free entry")
        }
        var offsets: [Int] = []
        for _ in 1..<size {
            guard let offset = parser.takeInteger(), parser.takeInteger() == 0, parser.take("n") else {
                throw .malformed("the cross-reference table has an entry that is not in use")
            }
            offsets.append(offset)
        }
        let trailer = try trailer(&parser)
        guard trailer["Size"]?.integer == size, let root = trailer["Root"]?.reference, let information = trailer["Info"]?.reference,
            trailer.dictionary?.count == 4, let identifiers = trailer["ID"]?.array, identifiers.count == 2, identifiers[0] == identifiers[1],
            let identifier = identifiers[0].string, identifier.count == 16
        else { throw .malformed("the trailer is not that of a sealed file") }
        let ending = DocumentFinish.ending(offsets: offsets, start: start, root: root, information: information, identifier: identifier)
        guard bytes[start...].elementsEqual(ending) else { throw .malformed("the end of the file is not spelt as the writer spells it") }
        return FileTable(offsets: offsets + [start], root: root, information: information, identifier: identifier)
    }

    private static func trailer(_ parser: inout PDFParser) throws(ReadRefusal) -> PDFObject {
        guard parser.take("trailer") else { throw .malformed("there is no trailer") }
        do throws(PDFSyntaxError) {
            return try parser.object()
        } catch {
            throw .malformed("the trailer cannot be read: \(error.reason)")
        }
    }

    /// The number before the last line, `%%EOF`.
    static func tableOffset(_ bytes: [UInt8], end: Int) throws(ReadRefusal) -> Int {
        let marker = Array("\n%%EOF\n".utf8)
        // A sealed file is never longer than seven digits can tell.
        let tail = Array(bytes[..<end].suffix(marker.count + 7 + "\nstartxref\n".utf8.count))
        guard tail.suffix(marker.count).elementsEqual(marker) else { throw .malformed("the file does not end with %%EOF") }
        guard let keyword = tail.lastRange(of: Array("\nstartxref\n".utf8)) else { throw .malformed("there is no startxref at the end") }
        var parser = PDFParser(tail, at: keyword.upperBound)
        guard let start = parser.takeInteger(), start < end else { throw .malformed("startxref points outside the file") }
        return start
    }
}

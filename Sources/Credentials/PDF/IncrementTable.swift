/// The cross-reference table of an increment (ISO 32000-1, 7.5.6): the objects that it has, in runs of numbers, and where the table before it is.
struct IncrementTable {
    /// In order of numbers, which is that of the file.
    let offsets: [(number: Int, offset: Int)]
    let start: Int
    let previous: Int

    /// More an increment never has.
    private static let greatestCount = 4 * SecurityStore.greatestCount

    /// The table whose place stands at the end of `bytes[..<end]`; nil for that of a file's first revision.
    static func read(_ bytes: [UInt8], end: Int) throws(ReadRefusal) -> IncrementTable? {
        let start = try FileTable.tableOffset(bytes, end: end)
        var parser = PDFParser(bytes, at: start, end: end)
        guard parser.take("xref") else { throw .malformed("there is no cross-reference table where the file says") }
        var offsets: [(Int, Int)] = []
        while !parser.take("trailer") {
            guard let first = parser.takeInteger(), let count = parser.takeInteger(), first > 0 || !offsets.isEmpty else { return nil }
            guard count > 0, offsets.count + count <= greatestCount else { throw .malformed("an increment has too many objects") }
            for number in first..<first + count {
                guard let offset = parser.takeInteger(), parser.takeInteger() == 0, parser.take("n") else {
                    throw .malformed("the cross-reference table has an entry that is not in use")
                }
                offsets.append((number, offset))
            }
        }
        let trailer: PDFObject
        do throws(PDFSyntaxError) {
            trailer = try parser.object()
        } catch {
            throw .malformed("the trailer cannot be read: \(error.reason)")
        }
        guard let previous = trailer["Prev"]?.integer, !offsets.isEmpty,
            zip(offsets, offsets.dropFirst()).allSatisfy({ $0.0 < $1.0 && $0.1 < $1.1 }), let last = offsets.last, last.1 < start
        else { throw .malformed("the table of an increment is not as the writer makes it") }
        return IncrementTable(offsets: offsets, start: start, previous: previous)
    }

    /// Where an object lies.
    func range(of number: Int) -> Range<Int>? {
        guard let index = offsets.firstIndex(where: { $0.number == number }) else { return nil }
        return offsets[index].offset..<(index + 1 < offsets.count ? offsets[index + 1].offset : start)
    }

    /// Table, trailer and the end of the file.
    static func spelt(offsets: [(number: Int, offset: Int)], start: Int, previous: RevisionState, size: Int) -> [UInt8] {
        var bytes = Array("xref\n".utf8)
        var rest = offsets[...]
        while let first = rest.first {
            let run = zip(rest, first.number...).prefix { $0.number == $1 }.map(\.0)
            rest = rest.dropFirst(run.count)
            bytes += "\(first.number) \(run.count)\n".utf8
            for (_, offset) in run { CrossReferenceTable.append(entry: offset, to: &bytes) }
        }
        bytes += "trailer\n".utf8
        PDFSerializer.append(
            .dictionary([
                "ID": .array([.string(previous.identifier), .string(previous.identifier)]), "Info": .reference(previous.information),
                "Prev": .integer(previous.tableStart), "Root": .reference(previous.root), "Size": .integer(size),
            ]),
            to: &bytes
        )
        bytes += "\nstartxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }
}

/// Reads the increments of an archived file. Of each it takes what was added, has the writer write it again, and compares.
struct ArchiveReader {
    static let greatestCount = 16

    let bytes: [UInt8]
    /// Of the increments, the first one first.
    private let tables: [IncrementTable]
    /// Where the first revision ends.
    let sealLength: Int

    init(_ bytes: [UInt8]) throws(ReadRefusal) {
        var tables: [IncrementTable] = []
        var end = bytes.count
        while let table = try IncrementTable.read(bytes, end: end) {
            guard tables.count < Self.greatestCount else { throw .malformed("the file has more revisions than any archived document") }
            guard let first = table.offsets.first?.offset, first > SerializedObjects.header.count, first < end else {
                throw .malformed("an increment does not lie behind what it adds to")
            }
            tables.append(table)
            end = first
        }
        self.bytes = bytes
        self.tables = tables.reversed()
        sealLength = end
    }

    var isArchived: Bool { !tables.isEmpty }

    /// The time-stamps, in order, and the file after them; `state` is the file after its first revision.
    func archives(after state: RevisionState) throws(ReadRefusal) -> ([ArchiveTimeStamp], RevisionState) {
        var state = state
        var archives: [ArchiveTimeStamp] = []
        for (index, table) in tables.enumerated() {
            let end = index + 1 < tables.count ? tables[index + 1].offsets[0].offset : bytes.count
            let (archive, after) = try archive(table, end: end, after: state)
            archives.append(archive)
            state = after
        }
        return (archives, state)
    }

    private func archive(
        _ table: IncrementTable,
        end: Int,
        after state: RevisionState
    ) throws(ReadRefusal) -> (ArchiveTimeStamp, RevisionState) {
        guard table.previous == state.tableStart, let last = table.offsets.last?.number else {
            throw .malformed("an increment does not name the table before it")
        }
        let reader = SecurityDataReader(dictionary: try value(state.store, table)) { number in
            guard let range = table.range(of: number), case .stream([:], let data)? = try? FileObjects.object(bytes, number: number, in: range) else {
                return nil
            }
            return data
        }
        let references = try reader.references()
        guard references.certificates.starts(with: state.certificates), references.lists.starts(with: state.lists) else {
            throw .notOurProfile("an increment takes something out of the security store")
        }
        let added = try reader.data(
            certificates: references.certificates.dropFirst(state.certificates.count),
            lists: references.lists.dropFirst(state.lists.count)
        )
        guard let contents = try value(last, table)["Contents"]?.string, PageRequest.signatureCapacities.contains(contents.count) else {
            throw .notOurProfile("an increment has no time-stamp")
        }
        let written = ArchiveRevision(added: added, capacity: contents.count).write(after: state)
        guard written.state.length == end else { throw .malformed("an increment is not as long as the writer makes it") }
        var expected = written.bytes
        let gap = written.place.gap.lowerBound - state.length..<written.place.gap.upperBound - state.length
        expected.replaceSubrange(gap, with: bytes[written.place.gap])
        guard bytes[state.length..<end].elementsEqual(expected), written.place.holds(contents, in: bytes) else {
            throw .malformed("an increment is not spelt as the writer spells it")
        }
        return (ArchiveTimeStamp(place: written.place, contents: contents, added: added), written.state)
    }

    private func value(_ number: Int, _ table: IncrementTable) throws(ReadRefusal) -> PDFObject {
        guard let range = table.range(of: number), case .value(let object) = try FileObjects.object(bytes, number: number, in: range) else {
            throw .malformed("object \(number) is not in an increment that must have it")
        }
        return object
    }
}

/// One increment of an archived file (PAdES B-LTA): what is needed to check the revisions before it, and a time-stamp over all of them.
///
/// DocMDP P=1 forbids every change but these two. An increment has one form: the security store and the catalog again, new streams of the store, the
/// field and the dictionary of the time-stamp, a table, a trailer.
struct ArchiveRevision {
    /// What the store gets that it did not have, in order of digests.
    let added: SecurityData
    /// Bytes reserved for the token.
    let capacity: Int

    /// The bytes of the increment, its place for the token, and the file after it.
    struct Written {
        /// ``place`` holds zeros.
        var bytes: [UInt8]
        /// Of the whole file.
        let place: SignaturePlace
        let state: RevisionState
    }

    func write(after state: RevisionState) -> Written {
        var numbers = state.objectCount
        let next = { () -> Int in
            numbers += 1
            return numbers
        }
        let certificates = added.certificates.map { _ in next() }
        let lists = added.lists.map { _ in next() }
        let field = next()
        let signature = next()
        var after = state
        after.certificates += certificates
        after.lists += lists
        after.fields.append(field)
        after.archives += 1
        after.objectCount = numbers

        var objects: [(number: Int, object: IndirectObject)] = [
            (state.store, .value(after.storeDictionary)), (state.root, .value(after.catalogWithFields)),
        ]
        objects += zip(certificates + lists, added.certificates + added.lists).map { ($0, .stream([:], data: $1)) }
        objects.append((field, .value(Self.field(number: after.archives, page: state.page, signature: signature))))
        objects.sort { $0.number < $1.number }
        var bytes: [UInt8] = []
        var offsets: [(number: Int, offset: Int)] = []
        for (number, object) in objects {
            offsets.append((number, state.length + bytes.count))
            object.append(number: number, to: &bytes)
        }
        offsets.append((signature, state.length + bytes.count))
        return finish(bytes, offsets, signature: signature, before: state, after)
    }

    /// The digits of /ByteRange move what they count; see ``DocumentFinish``.
    private func finish(
        _ objects: [UInt8],
        _ offsets: [(number: Int, offset: Int)],
        signature: Int,
        before: RevisionState,
        _ after: RevisionState
    ) -> Written {
        let offset = before.length + objects.count
        var ranges = [0, offset, offset + 2 * capacity, 100]
        while true {
            var ending: [UInt8] = []
            IndirectObject.value(Self.dictionary(capacity: capacity, byteRange: ranges)).append(number: signature, to: &ending)
            let start = offset + DocumentFinish.contentsStart(in: ending)
            let end = start + 2 + 2 * capacity
            let table = offset + ending.count
            ending += IncrementTable.spelt(offsets: offsets, start: table, previous: before, size: after.objectCount + 1)
            let length = offset + ending.count
            let measured = [0, start, end, length - end]
            if measured == ranges, let place = SignaturePlace(signedRanges: [0..<start, end..<length], fileLength: length) {
                var state = after
                state.length = length
                state.tableStart = table
                return Written(bytes: objects + ending, place: place, state: state)
            }
            ranges = measured
        }
    }

    /// It shows nothing and lies on no page's list of annotations, so that no page changes.
    private static func field(number: Int, page: Int, signature: Int) -> PDFObject {
        .dictionary([
            "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"), "T": .text("TimeStamp\(number)"),
            "TU": .text("Archive time-stamp \(number)"), "F": .integer(132), "Rect": .array([0, 0, 0, 0].map(PDFObject.integer)),
            "P": .reference(page), "V": .reference(signature),
        ])
    }

    private static func dictionary(capacity: Int, byteRange: [Int]) -> PDFObject {
        .dictionary([
            "Type": .name("DocTimeStamp"), "Filter": .name("Adobe.PPKLite"), "SubFilter": .name("ETSI.RFC3161"),
            "ByteRange": .array(byteRange.map(PDFObject.integer)), "Contents": .string([UInt8](repeating: 0, count: capacity)),
        ])
    }
}

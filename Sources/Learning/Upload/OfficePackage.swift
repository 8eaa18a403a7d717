/// Texts that office programs write as ZIP archives: OOXML (ECMA-376) and OpenDocument (ISO 26300). The directory must account for every byte of the file in its
/// order, once: what archives hide things in - gaps, overlaps, a second directory, something before or behind - is refused.
enum OfficePackage {
    private static let mostEntries = 2_000
    private static let largestDirectory = 1 << 20
    /// Bytes when opened: of everything together, and for each byte of the file.
    private static let largestContent: Int64 = 256 << 20
    private static let largestRatio: Int64 = 200
    private static let openDocument = Array("application/vnd.oasis.opendocument.text".utf8)

    struct Entry {
        let name: String
        let flags: Int
        let method: Int
        let compressed: Int64
        let uncompressed: Int64
        let offset: Int64
    }

    static func kind(of source: some ByteSource) throws -> FileKind {
        let (entries, start) = try directory(of: source)
        let names = Set(entries.map(\.name))
        guard let kind = try kind(names, entries, source) else { throw FileFault.unknownKind }
        guard names.count == entries.count else { throw FileFault.ambiguous(kind) }
        if entries.contains(where: { $0.flags & 1 != 0 }) { throw FileFault.encrypted(kind) }
        try checkMeasure(entries, source.size, kind)
        guard entries.allSatisfy({ isInside($0.name) }) else { throw FileFault.ambiguous(kind) }
        try checkOrder(entries, upTo: start, source, kind)
        if names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") || $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }) {
            throw FileFault.macros
        }
        return kind
    }

    private static func kind(_ names: Set<String>, _ entries: [Entry], _ source: some ByteSource) throws -> FileKind? {
        if names.isSuperset(of: ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]) { return .docx }
        guard let first = entries.first, first.name == "mimetype", first.method == 0, first.offset == 0, names.contains("content.xml") else {
            return nil
        }
        let header = ByteFields(bytes: try source.bytes(at: 0, count: 30))
        let type = try source.bytes(at: Int64(30 + header.little16(26) + header.little16(28)), count: openDocument.count)
        return type == openDocument && first.compressed == Int64(openDocument.count) ? .odt : nil
    }

    /// The directory's entries, and where it begins.
    private static func directory(of source: some ByteSource) throws -> ([Entry], Int64) {
        let end = ByteFields(bytes: try source.tail(22))
        // An archive comment would be a place for something else; what office programs write has none.
        guard source.size >= 22, end.little32(0) == 0x0605_4B50, end.little16(20) == 0, end.little16(4) == 0, end.little16(6) == 0 else {
            throw FileFault.unknownKind
        }
        let (count, size, start) = (end.little16(10), end.little32(12), end.little32(16))
        guard count == end.little16(8), (1...mostEntries).contains(count), size <= largestDirectory, start + size == source.size - 22 else {
            throw FileFault.unknownKind
        }
        let fields = ByteFields(bytes: try source.bytes(at: start, count: Int(size)))
        var (entries, place): ([Entry], Int) = ([], 0)
        for _ in 0..<count {
            guard fields.little32(place) == 0x0201_4B50 else { throw FileFault.unknownKind }
            let length = fields.little16(place + 28)
            entries.append(
                Entry(
                    name: fields.text(place + 46..<place + 46 + length),
                    flags: fields.little16(place + 8),
                    method: fields.little16(place + 10),
                    compressed: fields.little32(place + 20),
                    uncompressed: fields.little32(place + 24),
                    offset: fields.little32(place + 42)
                )
            )
            place += 46 + length + fields.little16(place + 30) + fields.little16(place + 32)
        }
        guard place == Int(size) else { throw FileFault.unknownKind }
        return (entries, start)
    }

    private static func checkMeasure(_ entries: [Entry], _ size: Int64, _ kind: FileKind) throws {
        let content = entries.reduce(Int64(0)) { $0 + $1.uncompressed }
        guard content <= largestContent, content <= max(1 << 20, size * largestRatio) else { throw FileFault.bomb(kind) }
    }

    private static func isInside(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":") && !name.split(separator: "/").contains("..")
    }

    /// Each entry begins where the one before it ends, the first with the file and the last before the directory.
    private static func checkOrder(_ entries: [Entry], upTo end: Int64, _ source: some ByteSource, _ kind: FileKind) throws {
        var place: Int64 = 0
        for entry in entries.sorted(by: { $0.offset < $1.offset }) {
            let header = ByteFields(bytes: try source.bytes(at: entry.offset, count: 30))
            guard entry.offset == place, header.little32(0) == 0x0403_4B50, entry.method == 0 || entry.method == 8,
                header.little16(8) == entry.method
            else { throw FileFault.ambiguous(kind) }
            let name = try source.bytes(at: entry.offset + 30, count: header.little16(26))
            guard String(decoding: name, as: UTF8.self) == entry.name else { throw FileFault.ambiguous(kind) }
            place = entry.offset + Int64(30 + header.little16(26) + header.little16(28)) + entry.compressed
            guard place <= end else { throw FileFault.damaged(kind) }
            if entry.flags & 8 != 0 { place += try descriptorLength(at: place, source) }
        }
        guard place == end else { throw FileFault.ambiguous(kind) }
    }

    /// What follows an entry whose sizes were not known when it was begun, with or without its optional signature.
    private static func descriptorLength(at place: Int64, _ source: some ByteSource) throws -> Int64 {
        ByteFields(bytes: try source.bytes(at: place, count: 4)).little32(0) == 0x0807_4B50 ? 16 : 12
    }
}

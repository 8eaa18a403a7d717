/// Reads the one page of a file that Cairo wrote and takes what it needs.
///
/// This is not a general reader: it knows the classic cross-reference table that Cairo ends its files with, and refuses what a background
/// must not have. Fonts would come from the system's own list, images blur in print.
struct VectorDrawingImport {
    private let bytes: [UInt8]
    private let offsets: [Int: Int]
    private let root: PDFObject
    /// Number in Cairo's file to index in the drawing.
    private var indices: [Int: Int] = [:]
    private var waiting: [Int] = []
    private var objects: [IndirectObject] = []

    private static let greatestSize = 4_000_000

    static func read(_ bytes: [UInt8]) throws(PDFSyntaxError) -> VectorDrawing {
        var reader = try VectorDrawingImport(bytes)
        return try reader.drawing()
    }

    private init(_ bytes: [UInt8]) throws(PDFSyntaxError) {
        self.bytes = bytes
        guard let keyword = bytes.lastRange(of: Array("startxref".utf8)) else {
            throw PDFSyntaxError(offset: bytes.count, reason: "there is no startxref")
        }
        var parser = PDFParser(bytes, at: keyword.upperBound)
        guard let table = parser.takeInteger() else { throw PDFSyntaxError(offset: keyword.upperBound, reason: "startxref has no offset") }
        parser = PDFParser(bytes, at: table)
        guard parser.take("xref"), let first = parser.takeInteger(), let count = parser.takeInteger() else {
            throw PDFSyntaxError(offset: table, reason: "there is no cross-reference table")
        }
        var offsets: [Int: Int] = [:]
        for number in first..<first + min(count, 100_000) {
            guard let offset = parser.takeInteger(), parser.takeInteger() != nil else { break }
            if parser.take("n") { offsets[number] = offset } else if !parser.take("f") { break }
        }
        guard parser.take("trailer"), let root = try parser.object()["Root"] else {
            throw PDFSyntaxError(offset: table, reason: "there is no trailer with a root")
        }
        self.offsets = offsets
        self.root = root
    }

    private mutating func drawing() throws(PDFSyntaxError) -> VectorDrawing {
        let pages = try resolved(try resolved(root)["Pages"] ?? .null)
        let page = try resolved(pages["Kids"]?.array?.first ?? .null)
        guard let contents = page["Contents"]?.reference, case .stream(let stream, let data) = try object(contents) else {
            throw PDFSyntaxError(offset: 0, reason: "there is no page with one content stream")
        }
        guard let content = Deflate.inflate(data, limit: Self.greatestSize) else {
            throw PDFSyntaxError(offset: 0, reason: "its content is larger than \(Self.greatestSize) bytes")
        }
        var form = stream
        form["Type"] = .name("XObject")
        form["Subtype"] = .name("Form")
        form["BBox"] = page["MediaBox"]
        form["Group"] = page["Group"]
        form["Resources"] = try resolved(page["Resources"] ?? .dictionary([:]))
        // Its place is taken before those of the objects it refers to.
        objects.append(.value(.null))
        objects[0] = IndirectObject.compressed(form, contents: PathRounding.round(content), level: Deflate.thorough).mapReferences { number in
            index(of: number)
        }
        while let number = waiting.popLast() {
            let object = try object(number)
            try refuseUnwanted(object, at: offsets[number] ?? 0)
            let mapped = object.mapReferences { number in index(of: number) }
            if let index = indices[number] { objects[index] = mapped }
        }
        return VectorDrawing(objects: objects)
    }

    private func refuseUnwanted(_ object: IndirectObject, at offset: Int) throws(PDFSyntaxError) {
        let dictionary: PDFObject
        switch object {
        case .value(let value): dictionary = value
        case .stream(let entries, _): dictionary = .dictionary(entries)
        }
        if dictionary["Type"]?.name == "Font" { throw PDFSyntaxError(offset: offset, reason: "it has text; text belongs into blocks of the design") }
        if dictionary["Subtype"]?.name == "Image" {
            throw PDFSyntaxError(offset: offset, reason: "it has an image, or an effect that must be drawn as one; only paths are taken")
        }
    }

    private mutating func index(of number: Int) -> Int {
        if let index = indices[number] { return index }
        let index = objects.count
        objects.append(.value(.null))
        indices[number] = index
        waiting.append(number)
        return index
    }

    private func resolved(_ object: PDFObject) throws(PDFSyntaxError) -> PDFObject {
        guard let number = object.reference, case .value(let value) = try self.object(number) else { return object }
        return value
    }

    private func object(_ number: Int) throws(PDFSyntaxError) -> IndirectObject {
        guard let offset = offsets[number] else { throw PDFSyntaxError(offset: 0, reason: "object \(number) is missing") }
        var parser = PDFParser(bytes, at: offset)
        guard parser.takeInteger() == number, parser.takeInteger() != nil, parser.take("obj") else {
            throw PDFSyntaxError(offset: offset, reason: "object \(number) is not where the table says")
        }
        let value = try parser.object()
        guard var dictionary = value.dictionary, let length = value["Length"], parser.take("stream") else { return .value(value) }
        let start = parser.position + (bytes.dropFirst(parser.position).first == 0x0D ? 2 : 1)
        guard let size = try resolved(length).integer, size <= Self.greatestSize, start <= bytes.count, bytes.count - start >= size else {
            throw PDFSyntaxError(offset: offset, reason: "the stream is too long")
        }
        dictionary["Length"] = nil
        return .stream(dictionary, data: Array(bytes[start..<start + size]))
    }
}

extension [UInt8] {
    /// Where `pattern` stands for the last time.
    func lastRange(of pattern: [UInt8]) -> Range<Int>? {
        guard !pattern.isEmpty, count >= pattern.count else { return nil }
        return (0...count - pattern.count).reversed().lazy.map { $0..<$0 + pattern.count }.first { self[$0].elementsEqual(pattern) }
    }
}

import Foundation

/// All objects of a file, by number from 1, each checked against the one spelling.
struct FileObjects {
    private let objects: [IndirectObject]

    static func read(_ bytes: [UInt8], table: FileTable) throws(ReadRefusal) -> FileObjects {
        var objects: [IndirectObject] = []
        guard table.offsets.first == SerializedObjects.header.count else { throw .malformed("the first object does not follow the header") }
        for index in 0..<table.offsets.count - 1 {
            let start = table.offsets[index]
            let end = table.offsets[index + 1]
            guard start < end, end <= bytes.count else { throw .malformed("object \(index + 1) does not lie before the next one") }
            objects.append(try object(bytes, number: index + 1, in: start..<end))
        }
        let list = FileObjects(objects: objects)
        try list.checkReachability(from: [table.root, table.information])
        return list
    }

    static func object(_ bytes: [UInt8], number: Int, in range: Range<Int>) throws(ReadRefusal) -> IndirectObject {
        var parser = PDFParser(bytes, at: range.lowerBound, end: range.upperBound)
        guard parser.takeInteger() == number, parser.takeInteger() == 0, parser.take("obj") else {
            throw .malformed("object \(number) is not where the table says")
        }
        let value: PDFObject
        do throws(PDFSyntaxError) {
            value = try parser.object()
        } catch {
            throw .malformed("object \(number) cannot be read: \(error.reason)")
        }
        var object = IndirectObject.value(value)
        if var dictionary = value.dictionary, parser.take("stream") {
            let start = parser.position + 1
            guard let length = dictionary.removeValue(forKey: "Length")?.integer, length >= 0, start <= range.upperBound,
                length <= range.upperBound - start
            else { throw .malformed("the stream of object \(number) has no length that fits") }
            object = .stream(dictionary, data: Array(bytes[start..<start + length]))
        }
        var spelt: [UInt8] = []
        spelt.reserveCapacity(range.count)
        object.append(number: number, to: &spelt)
        guard range.count == spelt.count, bytes.matches(spelt, at: range.lowerBound) else {
            throw .malformed("object \(number) is not spelt as the writer spells it")
        }
        return object
    }

    /// An object nobody refers to is hidden content, waiting for a later revision to show it.
    private func checkReachability(from roots: [Int]) throws(ReadRefusal) {
        var seen: Set<Int> = []
        var waiting = roots
        while let number = waiting.popLast() {
            guard seen.insert(number).inserted else { continue }
            guard objects.indices.contains(number - 1) else { throw .malformed("object \(number) is referred to and does not exist") }
            dictionaryOrValue(number).forEachNested { if let reference = $0.reference { waiting.append(reference) } }
        }
        guard seen.count == objects.count else { throw .malformed("\(objects.count - seen.count) objects are not used") }
    }

    /// The value, or the dictionary of a stream.
    func dictionaryOrValue(_ number: Int) -> PDFObject {
        guard objects.indices.contains(number - 1) else { return .null }
        switch objects[number - 1] {
        case .value(let object): return object
        case .stream(let dictionary, _): return .dictionary(dictionary)
        }
    }

    /// What `object` refers to, or `object` itself.
    func resolve(_ object: PDFObject?) -> PDFObject {
        guard let object else { return .null }
        return object.reference.map(dictionaryOrValue) ?? object
    }

    /// The contents of a stream: plain, or inflated to at most `limit` bytes; nil for anything else.
    func contents(of number: Int, limit: Int) -> [UInt8]? {
        guard objects.indices.contains(number - 1), case .stream(let dictionary, let data) = objects[number - 1] else { return nil }
        switch dictionary["Filter"] {
        case nil: return data.count <= limit ? data : nil
        case .name("FlateDecode"): return Deflate.inflate(data, limit: limit)
        default: return nil
        }
    }

    /// The data of a stream whose dictionary has nothing but its length.
    func plainStream(_ number: Int) -> [UInt8]? {
        guard objects.indices.contains(number - 1), case .stream([:], let data) = objects[number - 1] else { return nil }
        return data
    }

    var all: [PDFObject] { objects.indices.map { dictionaryOrValue($0 + 1) } }
}

extension [UInt8] {
    /// Whether `other` stands at `offset`, in one comparison of memory.
    fileprivate func matches(_ other: [UInt8], at offset: Int) -> Bool {
        guard offset >= 0, offset <= count, count - offset >= other.count else { return false }
        return withUnsafeBytes { own in
            other.withUnsafeBytes { wanted in
                guard let start = own.baseAddress, let expected = wanted.baseAddress else { return wanted.isEmpty }
                return memcmp(start + offset, expected, wanted.count) == 0
            }
        }
    }
}

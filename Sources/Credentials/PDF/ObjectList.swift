/// The numbered objects of a file while it is put together: a number can be given out before its object exists.
struct ObjectList: Sendable {
    /// Number of the first object in this list; those before it are in ``SerializedObjects``.
    let first: Int
    private var objects: [IndirectObject] = []

    init(first: Int) {
        self.first = first
    }

    var next: Int { first + objects.count }

    mutating func reserve() -> Int {
        objects.append(.value(.null))
        return next - 1
    }

    mutating func set(_ number: Int, _ object: IndirectObject) {
        objects[number - first] = object
    }

    mutating func add(_ object: IndirectObject) -> PDFObject {
        let number = reserve()
        set(number, object)
        return .reference(number)
    }

    mutating func add(_ object: PDFObject) -> PDFObject {
        add(.value(object))
    }

    func serialize(after bytes: inout SerializedObjects) {
        for (index, object) in objects.enumerated() {
            bytes.offsets.append(bytes.bytes.count)
            object.append(number: first + index, to: &bytes.bytes)
        }
    }
}

/// The start of a file: header and the first objects, as bytes that are the same in every document of a design and so are made once.
struct SerializedObjects: Sendable {
    /// The second line tells programs that transfer files that this one is not text (ISO 32000-1, 7.5.2).
    static let header = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]

    var bytes = header
    /// Offset of object n at index n - 1.
    var offsets: [Int] = []

    /// Adds an object that was spelt without its number, and gives it the next one.
    mutating func append(spelt object: [UInt8]) -> Int {
        offsets.append(bytes.count)
        bytes += String(offsets.count).utf8
        bytes += object
        return offsets.count
    }
}

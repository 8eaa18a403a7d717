/// Operators of a page's content stream (ISO 32000-1, annex A), one a line.
struct ContentStream {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ operation: StaticString) {
        bytes += UnsafeBufferPointer(start: operation.utf8Start, count: operation.utf8CodeUnitCount)
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func write(_ operands: Double..., operation: StaticString) {
        for operand in operands {
            PDFNumber(rounding: operand).append(to: &bytes)
            bytes.append(UInt8(ascii: " "))
        }
        write(operation)
    }

    mutating func write(name: String, _ operands: Double..., operation: StaticString) {
        PDFSerializer.append(.name(name), to: &bytes)
        bytes.append(UInt8(ascii: " "))
        for operand in operands {
            PDFNumber(rounding: operand).append(to: &bytes)
            bytes.append(UInt8(ascii: " "))
        }
        write(operation)
    }

    /// Opens marked content that ``endMarkedContent()`` closes.
    mutating func beginMarkedContent(_ tag: String, _ properties: [String: PDFObject]) {
        PDFSerializer.append(.name(tag), to: &bytes)
        bytes.append(UInt8(ascii: " "))
        PDFSerializer.append(.dictionary(properties), to: &bytes)
        bytes += " BDC\n".utf8
    }

    mutating func endMarkedContent() {
        write("EMC")
    }

    mutating func append(_ other: [UInt8]) {
        bytes += other
    }

    mutating func setFill(_ colour: Colour) {
        write(colour.red, colour.green, colour.blue, operation: "rg")
    }
}

import CQREncode

/// A QR code (ISO/IEC 18004) as a square of dark and light modules.
struct QRCode {
    /// Modules a side, without the quiet zone.
    let side: Int
    private let dark: [Bool]

    /// Beyond this a printed code of about 28 mm has modules under 0.35 mm, which cheap cameras miss.
    static let longestContent = 350

    /// Error correction level M: 15 % of the code may be soiled.
    init(_ content: String) throws(PageError) {
        let bytes = Array(content.utf8)
        guard !bytes.isEmpty, bytes.count <= Self.longestContent, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            throw .codeTooLong(bytes.count)
        }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        dark = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
    }

    /// One path with one fill, so that no hairline shows between modules.
    func paint(size: Double, x: Double, y: Double, to content: inout ContentStream) {
        let module = size / Double(side)
        content.write("q")
        content.write(0, 0, 0, operation: "rg")
        content.write(module, 0, 0, module, x, y, operation: "cm")
        for rectangle in rectangles() {
            content.write(
                Double(rectangle.column),
                Double(side - rectangle.row - rectangle.height),
                Double(rectangle.width),
                Double(rectangle.height),
                operation: "re"
            )
        }
        content.write("f")
        content.write("Q")
    }

    private struct Rectangle {
        let row: Int
        let column: Int
        let width: Int
        var height = 1
    }

    /// The dark modules as rectangles: runs of a row, and downwards as far as the rows below have the same run.
    private func rectangles() -> [Rectangle] {
        var rectangles: [Rectangle] = []
        // Of the row above: the rectangle that begins at each column.
        var open = [Int?](repeating: nil, count: side)
        for row in 0..<side {
            var next = [Int?](repeating: nil, count: side)
            var column = 0
            while column < side {
                let start = column
                while column < side, dark[row * side + column] { column += 1 }
                if column > start {
                    if let above = open[start], rectangles[above].width == column - start {
                        rectangles[above].height += 1
                        next[start] = above
                    } else {
                        next[start] = rectangles.count
                        rectangles.append(Rectangle(row: row, column: start, width: column - start))
                    }
                }
                column += 1
            }
            open = next
        }
        return rectangles
    }
}

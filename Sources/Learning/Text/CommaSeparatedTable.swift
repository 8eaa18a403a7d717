/// A table as RFC 4180 writes it: commas, double quotes, UTF-8 with or without byte-order mark, any line end. A file whose first line has semicolons and no
/// commas is read with semicolons, as spreadsheets of many countries write it.
package struct CommaSeparatedTable: Sendable {
    package struct Row: Sendable, Hashable {
        /// Line on which the row begins, from 1.
        package let line: Int
        /// Without white space at either end.
        package let fields: [String]
    }

    package struct Problem: Sendable, Hashable {
        package let line: Int
        package let message: String
    }

    package private(set) var rows: [Row] = []
    package private(set) var problems: [Problem] = []

    package static let maximumBytes = 16 << 20
    /// Keeps a file of nothing but commas from filling the memory.
    private static let maximumFields = 1_000_000

    package init(_ bytes: [UInt8]) {
        guard bytes.count <= Self.maximumBytes else {
            problems.append(Problem(line: 1, message: "the file is larger than \(Self.maximumBytes >> 20) MB"))
            return
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else {
            problems.append(Problem(line: Self.firstBadLine(content), message: "the file is not in UTF-8 from here on; save it as \"CSV UTF-8\""))
            return
        }
        parse(text)
    }

    /// Where the next character falls within its field.
    private enum Place {
        /// Before anything but white space.
        case beginning
        case bare
        case quoted
        /// Behind a quotation mark that closes the field, unless another one follows.
        case closing
        case closed
    }

    private mutating func parse(_ text: String) {
        let firstLine = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        let separator: Unicode.Scalar = firstLine.contains(",") || !firstLine.contains(";") ? "," : ";"
        var fields: [String] = []
        var field = String.UnicodeScalarView()
        var place = Place.beginning
        var (line, rowLine, quoteLine, fieldCount) = (1, 1, 0, 0)
        var previousWasReturn = false

        func endField() {
            fields.append(Self.trimmed(field))
            field.removeAll(keepingCapacity: true)
            place = .beginning
            fieldCount += 1
        }
        func endRow() {
            if !(fields.isEmpty && field.isEmpty && place == .beginning) {
                endField()
                rows.append(Row(line: rowLine, fields: fields))
            }
            fields.removeAll(keepingCapacity: true)
            rowLine = line
        }

        for scalar in text.unicodeScalars {
            if scalar == "\n" && previousWasReturn {
                previousWasReturn = false
                if place == .quoted { field.append(scalar) }
                continue
            }
            previousWasReturn = scalar == "\r"
            let isLineEnd = scalar == "\n" || scalar == "\r"
            if isLineEnd { line += 1 }
            switch (place, scalar) {
            case (.quoted, "\""):
                place = .closing
            case (.quoted, _):
                field.append(scalar)
            case (.closing, "\""):
                field.append(scalar)
                place = .quoted
            case (.beginning, "\""):
                field.removeAll(keepingCapacity: true)
                (place, quoteLine) = (.quoted, line)
            case (_, separator):
                endField()
            case (_, _) where isLineEnd:
                endRow()
            case (_, _):
                field.append(scalar)
                if scalar.properties.isWhitespace {
                    if place == .closing { place = .closed }
                } else {
                    if place == .closing || place == .closed {
                        problems.append(Problem(line: line, message: "text follows a closing quotation mark"))
                    }
                    place = .bare
                }
            }
            guard fieldCount <= Self.maximumFields else {
                problems.append(Problem(line: line, message: "the file has more than \(Self.maximumFields) fields; nothing behind them was read"))
                return
            }
        }
        if place == .quoted { problems.append(Problem(line: quoteLine, message: "the quotation mark that opens here is never closed")) }
        endRow()
    }

    private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
        let text = String(scalars)
        guard let start = text.firstIndex(where: { !$0.isWhitespace }), let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(text[start...end])
    }

    private static func firstBadLine(_ bytes: ArraySlice<UInt8>) -> Int {
        let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var (line, start) = (1, bytes.startIndex)
        for index in bytes.indices where bytes[index] == lineFeed || bytes[index] == carriageReturn {
            if String(validating: bytes[start..<index], as: UTF8.self) == nil { return line }
            start = index + 1
            let isWithinLineEnd = bytes[index] == carriageReturn && start < bytes.endIndex && bytes[start] == lineFeed
            if !isWithinLineEnd { line += 1 }
        }
        return line
    }
}

import Learning
import TestTools
import Testing

@Suite("Comma-separated table")
struct CommaSeparatedTableTests {
    private func fields(_ text: String) -> [[String]] { CommaSeparatedTable(Array(text.utf8)).rows.map(\.fields) }

    @Test(
        "Any line end, a missing last one, and a byte-order mark make no difference",
        arguments: [
            "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "\u{FEFF}a,b\nc,d\n", "a,b\n\n\nc,d\n\n", "a;b\nc;d\n", " a , b \n\tc\t,d",
            "\"a\",\"b\"\n\"c\",\"d\"", " \"a\" ,\"b\" \n c,\"d\"\t\r\n",
        ]
    )
    func readsAlike(text: String) {
        let table = CommaSeparatedTable(Array(text.utf8))
        #expect(table.rows.map(\.fields) == [["a", "b"], ["c", "d"]])
        #expect(table.problems.isEmpty)
    }

    @Test("Quotation marks keep separators, line ends and doubled quotation marks")
    func readsQuotedFields() {
        #expect(fields("\"a,b\",\"c\"\"d\"\"\",\"e\nf\",\"g\r\nh\"\n") == [["a,b", "c\"d\"", "e\nf", "g\r\nh"]])
        #expect(fields("\"\",\"\"\"\"\n") == [["", "\""]])
        #expect(fields("\"\"\n") == [[""]])
        #expect(fields("a,,\n,\n") == [["a", "", ""], ["", ""]])
    }

    @Test("A quotation mark inside a bare field is itself")
    func keepsBareQuotes() {
        let table = CommaSeparatedTable(Array("5\" pipe,o\"\"k\n".utf8))
        #expect(table.rows.map(\.fields) == [["5\" pipe", "o\"\"k"]])
        #expect(table.problems.isEmpty)
    }

    @Test("A row's line is the one on which it begins")
    func countsLines() {
        let table = CommaSeparatedTable(Array("a\n\"b\r\nc\"\r\n\r\nd\re\n".utf8))
        #expect(table.rows.map(\.line) == [1, 2, 5, 6])
    }

    @Test("Semicolons separate only where the first line has no comma")
    func choosesSeparator() {
        #expect(fields("a;b\nc,d;e\n") == [["a", "b"], ["c,d", "e"]])
        #expect(fields("a,b;c\nd;e\n") == [["a", "b;c"], ["d;e"]])
    }

    @Test("A quotation mark that is never closed is told with the line on which it opens")
    func tellsUnclosedQuotes() {
        let table = CommaSeparatedTable(Array("a,b\nc,\"d\ne,f\n".utf8))
        #expect(table.problems.map(\.line) == [2])
    }

    @Test("Text behind a closing quotation mark is told once", arguments: ["\"a\"b\n", "\"a\" \"b\"\n", "\"a\" b\n", "\"a\"bcd e,f\n", "\"a\"b"])
    func tellsStrayText(text: String) {
        let table = CommaSeparatedTable(Array("x,y\n\(text)".utf8))
        #expect(table.problems.map(\.line) == [2])
    }

    @Test(
        "Bytes that are not UTF-8 are told with their line",
        arguments: [
            (Array("a\nb\n".utf8) + [0xE9] + Array("\n".utf8), 3), (Array("a\r\nb\r\n".utf8) + [0xC3, 0x28], 3), (Array("a\rb\r".utf8) + [0xFF], 3),
            ([0xED, 0xA0, 0x80], 1), ([0xC0, 0x80], 1), ([0xEF, 0xBB, 0xBF, 0x0A, 0xF5], 2), (Array("\"a\n".utf8) + [0x80], 2),
            ([0xFF, 0xFE, 0x61, 0x00], 1),
        ] as [([UInt8], Int)]
    )
    func tellsBadBytes(bytes: [UInt8], line: Int) {
        let table = CommaSeparatedTable(bytes)
        #expect(table.rows.isEmpty)
        #expect(table.problems.map(\.line) == [line])
    }

    @Test("16 MB are read, one byte more is not")
    func boundsSize() {
        let row = Array("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde\n".utf8)
        let bytes = Array(repeatElement(row, count: CommaSeparatedTable.maximumBytes / row.count).joined())
        #expect(bytes.count == CommaSeparatedTable.maximumBytes)
        #expect(CommaSeparatedTable(bytes).rows.count == bytes.count / row.count)
        let table = CommaSeparatedTable(bytes + [0x0A])
        #expect(table.rows.isEmpty)
        #expect(table.problems.count == 1)
    }

    @Test("A file made to fill the memory or to take for ever is told and left", arguments: [",", "a\n", "\"\",", " \""])
    func boundsFields(part: String) {
        let table = CommaSeparatedTable(Array(String(repeating: part, count: CommaSeparatedTable.maximumBytes / part.utf8.count).utf8))
        #expect(table.problems.count <= 2)
        #expect(table.rows.reduce(0) { $0 + $1.fields.count } <= 1_000_001)
        #expect(!table.problems.isEmpty || table.rows.count == 1)
    }

    @Test("No input stops the program, and fields never begin or end with white space", arguments: 1...8 as ClosedRange<UInt64>)
    func survivesNoise(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [UInt8] = Array("ab\",;\r\n \t".utf8) + [0xC3, 0xA9, 0xFF, 0x00]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            let table = CommaSeparatedTable(bytes)
            #expect(
                table.rows.allSatisfy { row in
                    !row.fields.isEmpty && row.fields.allSatisfy { $0.first?.isWhitespace != true && $0.last?.isWhitespace != true }
                }
            )
            #expect(table.rows.map(\.line) == table.rows.map(\.line).sorted())
        }
    }

    @Test("What is written by RFC 4180 is read back", arguments: 1...8 as ClosedRange<UInt64>)
    func roundTrips(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let parts = ["a", "é", "שלום", "\"", ",", ";", "\n", "\r\n", "x y", "日本"]
        for _ in 0..<300 {
            let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
                (0..<3).map { _ in
                    "<" + (0..<Int.random(in: 0...4, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }.joined() + ">"
                }
            }
            let text = rows.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n" }.joined()
            #expect(fields("h,h,h\n" + text).dropFirst() == rows[...])
        }
    }
}

import Learning

/// Files made byte by byte, sound and hostile.
struct Bytes: ByteSource {
    var content: [UInt8]

    init(_ content: [UInt8]) { self.content = content }
    init(_ text: String) { content = Array(text.utf8) }

    var size: Int64 { Int64(content.count) }

    func bytes(at offset: Int64, count: Int) -> [UInt8] {
        guard offset >= 0, offset < size else { return [] }
        return Array(content[Int(offset)...].prefix(count))
    }
}

extension Bytes {
    /// One empty page.
    static func pdf(trailer: String = "") -> Bytes {
        var text = "%PDF-1.7\n"
        let objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        let lines = offsets.map { offset in String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }.joined()
        text += "xref\n0 3\n0000000000 65535 f \n\(lines)trailer\n<< /Size 3 /Root 1 0 R \(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
        return Bytes(text)
    }

    static func png(width: UInt32 = 2, height: UInt32 = 2) -> Bytes {
        func big(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) } }
        func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] { big(UInt32(data.count)) + Array(type.utf8) + data + [0, 0, 0, 0] }
        let header = big(width) + big(height) + [8, 0, 0, 0, 0]
        return Bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", [1, 2, 3]) + chunk("IEND", []))
    }

    static func jpeg(width: UInt16 = 2, height: UInt16 = 2) -> Bytes {
        func big(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
        let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1]
        let frame: [UInt8] = [0xFF, 0xC0, 0, 9, 8] + big(height) + big(width) + [1, 0]
        return Bytes(start + frame + [0xFF, 0xDA, 0, 4, 0, 0, 7, 7, 7, 0xFF, 0xD9])
    }
}

/// A ZIP archive as it is written, with room for what a hostile one does otherwise.
struct Archive {
    struct Entry {
        var name: String
        var content: [UInt8] = Array("<x/>".utf8)
        var method: UInt16 = 0
        var flags: UInt16 = 0
        /// What the directory says that it grows to; its true length where nil.
        var claimed: UInt32?
        /// What its own header is called, where that is another name.
        var localName: String?
    }

    var entries: [Entry]
    var before: [UInt8] = []
    var between: [UInt8] = []
    var comment: [UInt8] = []
    /// Lets every directory entry point at the first one.
    var overlaps = false

    static func docx(_ more: Entry...) -> Archive {
        Archive(entries: ["[Content_Types].xml", "_rels/.rels", "word/document.xml"].map { Entry(name: $0) } + more)
    }

    static func odt(_ more: Entry...) -> Archive {
        let type = Entry(name: "mimetype", content: Array("application/vnd.oasis.opendocument.text".utf8))
        return Archive(entries: [type, Entry(name: "content.xml")] + more)
    }

    var bytes: Bytes {
        var (body, directory): ([UInt8], [UInt8]) = (before, [])
        for entry in entries {
            let offset = overlaps ? 0 : body.count
            body += header(entry)
            let sizes = little(UInt32(entry.content.count)) + little(entry.claimed ?? UInt32(entry.content.count))
            directory += little(0x0201_4B50 as UInt32) + little(20 as UInt16) + little(20 as UInt16) + little(entry.flags) + little(entry.method)
            directory += little(0 as UInt32) + little(0 as UInt32) + sizes + little(UInt16(entry.name.utf8.count))
            directory += [UInt8](repeating: 0, count: 12) + little(UInt32(offset)) + Array(entry.name.utf8)
        }
        body += between
        let (count, start) = (UInt16(entries.count), UInt32(body.count))
        let end =
            little(0x0605_4B50 as UInt32) + little(0 as UInt32) + little(count) + little(count) + little(UInt32(directory.count)) + little(start)
        return Bytes(body + directory + end + little(UInt16(comment.count)) + comment)
    }

    private func header(_ entry: Entry) -> [UInt8] {
        let name = Array((entry.localName ?? entry.name).utf8)
        let size = little(UInt32(entry.content.count))
        return little(0x0403_4B50 as UInt32) + little(20 as UInt16) + little(entry.flags) + little(entry.method) + little(0 as UInt32)
            + little(0 as UInt32) + size + size + little(UInt16(name.count)) + little(0 as UInt16) + name + entry.content
    }

    private func little(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }
}

/// A small file as people hand it in: one page of PDF, so that every work and proof of the story can be opened.
struct DemoPaper: Sendable {
    let bytes: [UInt8]

    /// - Parameter lines: of ASCII; anything else is left out, as the page uses a font that every reader has.
    init(_ title: String, _ lines: [String]) {
        let shown = [Self.text(title, size: 16)] + lines.map { Self.text($0, size: 11) }
        let content = "BT 72 760 Td 18 TL\n\(shown.joined(separator: "\n"))\nET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
        ]
        bytes = Array(Self.file(objects).utf8)
    }

    private static func text(_ line: String, size: Int) -> String {
        let plain = line.filter { $0.isASCII && !"()\\".contains($0) && !$0.isNewline }
        return "/F1 \(size) Tf (\(plain)) Tj T*"
    }

    /// With its table of cross-references.
    private static func file(_ objects: [String]) -> String {
        var (file, offsets) = ("%PDF-1.4\n", [Int]())
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
        return file + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    }
}

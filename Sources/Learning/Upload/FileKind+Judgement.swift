extension FileKind {
    /// What the bytes are, from their first to their last.
    ///
    /// - Throws: ``FileFault``, or what the source throws when it cannot be read.
    package static func judge(_ source: some ByteSource) throws -> FileKind {
        let head = try source.bytes(at: 0, count: 16)
        if head.starts(with: Array("%PDF-".utf8)) {
            try PDFStructure.check(source)
            return .pdf
        }
        if head.starts(with: [0x50, 0x4B]) { return try OfficePackage.kind(of: source) }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            try ImageStructure.checkPNG(source)
            return .png
        }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            try ImageStructure.checkJPEG(source)
            return .jpeg
        }
        try PlainText.check(source)
        return .text
    }
}

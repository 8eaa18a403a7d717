import Learning

/// Lays sealed documents out as files named by their serial. The register has the bytes; this is a copy for people.
struct CertificateFolder: OutboxHandler {
    let directory: String
    let store: any RecordStore

    func deliver(_ message: OutboxMessage) async throws {
        try await layOut(Identifier<Document>(message.subject))
    }

    /// Whether the copy is there and is the sealed file, byte for byte.
    func holds(_ document: Document) async throws -> Bool {
        guard let copy = try? Files.read(path(of: document.facts.serial), atMost: VerifyCertificate.maximumFileBytes) else { return false }
        return try await store.read { try $0.documents.bytes(document.id) } == copy
    }

    func layOut(_ id: Identifier<Document>) async throws {
        let (document, bytes) = try await store.read { (try $0.documents.find(id), try $0.documents.bytes(id)) }
        guard let document, let bytes else { return }
        try Files.createFolder(directory)
        try Files.write(bytes, to: path(of: document.facts.serial))
    }

    func path(of serial: CertificateSerial) -> String { "\(directory)/\(serial.text).pdf" }
}

/// The randomness of one edition, drawn before the transaction begins.
struct EditionDraw: Sendable {
    let id: Identifier<Document>
    let serial: [UInt8]
    let code: [UInt8]
    let credentialID: String
    let badge: BadgeDraw
    let stamp: AuditStamp
}

extension CommandContext {
    func editionDraw() throws -> EditionDraw {
        let credential = String(UInt128(try random.word()) << 64 | UInt128(try random.word()), radix: 16)
        return EditionDraw(
            id: try identifier(),
            serial: try random.bytes(7),
            code: try random.bytes(5),
            credentialID: String(repeating: "0", count: 32 - credential.count) + credential,
            badge: try BadgeDraw(random),
            stamp: try stamp()
        )
    }
}

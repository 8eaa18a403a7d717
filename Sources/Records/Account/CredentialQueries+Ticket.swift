import Cryptography
import Learning

extension CredentialQueries {
    private static let insertTicket: SQL = "INSERT INTO password_ticket (id, account_id, kind, expires_at) VALUES ($1, $2, $3, $4)"
    private static let addCode: SQL = "INSERT INTO ticket_code (digest, ticket_id) VALUES ($1, $2)"
    private static let ticketByID: SQL = "SELECT id, account_id, kind, expires_at FROM password_ticket WHERE id = $1 AND expires_at > $2"
    private static let ticketByCode: SQL = """
        SELECT t.id, t.account_id, t.kind, t.expires_at FROM ticket_code c JOIN password_ticket t ON t.id = c.ticket_id
        WHERE c.digest = $1 AND t.expires_at > $2
        """
    private static let removeTickets: SQL = "DELETE FROM password_ticket WHERE account_id = $1"

    func insert(_ ticket: PasswordTicket) throws {
        try session.execute(Self.insertTicket, [.id(ticket.id), .id(ticket.account), .text(ticket.kind.rawValue), .instant(ticket.expiresAt)])
    }

    func add(_ code: Secret, to ticket: Identifier<PasswordTicket>) throws {
        try session.execute(Self.addCode, [.bytes(SHA256.hash(code.bytes)), .id(ticket)])
    }

    func ticket(_ id: Identifier<PasswordTicket>, at now: Instant) throws -> PasswordTicket? {
        try session.first(Self.ticketByID, [.id(id), .instant(now)], readTicket)
    }

    func ticket(by code: Secret, at now: Instant) throws -> PasswordTicket? {
        try session.first(Self.ticketByCode, [.bytes(SHA256.hash(code.bytes)), .instant(now)], readTicket)
    }

    /// With their codes.
    func removeTickets(of account: Identifier<Account>) throws { try session.execute(Self.removeTickets, [.id(account)]) }

    private func readTicket(_ row: SQLRow) throws -> PasswordTicket {
        PasswordTicket(id: try row.id(0), account: try row.idIfPresent(1), kind: try row.name(2), expiresAt: try row.instant(3))
    }
}

/// One line of the audit trail as it was written: who did what to which thing, and the hash that ties it to the line before.
///
/// The entry commits to a salted hash of its payload. The payload itself lies beside it, encrypted under its person's key where it concerns a person, so
/// that erasing somebody destroys payload and key and the chain still verifies (ruling 29).
package struct AuditEntry: Sendable, Equatable {
    package let id: Identifier<AuditEntry>
    package let aggregateKind: String
    package let aggregateID: UUIDv7
    /// Counted from 1 within the aggregate.
    package let sequence: Int64
    package let at: Instant
    package let actor: String
    package let command: String
    /// Under whose key the payload lies; nil for a payload that tells of nobody. An erased person is an identifier and nothing more.
    package let person: Identifier<Person>?
    /// The session or token by which the actor came in; nil for who acted on the machine itself.
    package let entrance: UUIDv7?
    /// SHA-256 of salt and canonical payload.
    package let commitment: [UInt8]
    /// The hash of the aggregate's previous entry; 32 zero bytes before the first.
    package let previous: [UInt8]

    package init(
        id: Identifier<AuditEntry>,
        aggregateKind: String,
        aggregateID: UUIDv7,
        sequence: Int64,
        at: Instant,
        actor: String,
        command: String,
        person: Identifier<Person>?,
        entrance: UUIDv7? = nil,
        commitment: [UInt8],
        previous: [UInt8]
    ) {
        self.id = id
        self.aggregateKind = aggregateKind
        self.aggregateID = aggregateID
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.person = person
        self.entrance = entrance
        self.commitment = commitment
        self.previous = previous
    }

    package static let noPrevious = [UInt8](repeating: 0, count: 32)

    /// The bytes whose SHA-256 is the entry's hash: a format name, then each field with its length before it, so that no two entries share them.
    package var hashedBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        bytes.append(contentsOf: "academy-audit-entry-1\n".utf8)
        append(id.uuid.description.utf8, to: &bytes)
        append(aggregateKind.utf8, to: &bytes)
        append(aggregateID.description.utf8, to: &bytes)
        withUnsafeBytes(of: sequence.bigEndian) { append($0, to: &bytes) }
        withUnsafeBytes(of: at.microseconds.bigEndian) { append($0, to: &bytes) }
        append(actor.utf8, to: &bytes)
        append(command.utf8, to: &bytes)
        append((person?.description ?? "").utf8, to: &bytes)
        append(commitment, to: &bytes)
        append(previous, to: &bytes)
        // A field more or none: the number of fields tells the two apart.
        if let entrance { append(entrance.description.utf8, to: &bytes) }
        return bytes
    }

    private func append(_ field: some Collection<UInt8>, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: field.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: field)
    }
}

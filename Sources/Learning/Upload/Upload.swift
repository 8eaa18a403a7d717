/// A file on its way. Size and digest are declared before the first byte, so that a line that breaks costs nothing but the rest, and what came is known for what it is.
package struct Upload: Sendable, Hashable {
    package let id: Identifier<Upload>
    package let person: Identifier<Person>
    package let digest: FileDigest
    /// Bytes.
    package let size: Int64
    /// For people to read, and for nothing else.
    package let name: FileName
    package let begunAt: Instant
    /// When what came of it is thrown away.
    package let expiresAt: Instant
    /// Nil while bytes are missing.
    package var finishedAt: Instant?

    package init(
        id: Identifier<Upload>,
        person: Identifier<Person>,
        digest: FileDigest,
        size: Int64,
        name: FileName,
        begunAt: Instant,
        expiresAt: Instant,
        finishedAt: Instant? = nil
    ) {
        (self.id, self.person, self.digest, self.size, self.name) = (id, person, digest, size, name)
        (self.begunAt, self.expiresAt, self.finishedAt) = (begunAt, expiresAt, finishedAt)
    }

    /// What authority is asked about.
    package var subject: Subject { Subject(person: person) }
}

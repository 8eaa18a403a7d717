/// A file whose bytes are kept, under the digest of them: two people who hand in the same bytes have one file.
package struct StoredFile: Sendable, Hashable {
    package let digest: FileDigest
    /// Bytes.
    package let size: Int64
    package let kind: FileKind

    package init(digest: FileDigest, size: Int64, kind: FileKind) { (self.digest, self.size, self.kind) = (digest, size, kind) }
}

/// That somebody uploaded a file.
package struct HeldFile: Sendable, Hashable {
    package let file: StoredFile
    package let person: Identifier<Person>
    /// As its holder called it.
    package let name: FileName
    /// When its upload began with its digest declared, which is what a deadline looks at (ruling 15).
    package let begunAt: Instant

    package init(file: StoredFile, person: Identifier<Person>, name: FileName, begunAt: Instant) {
        (self.file, self.person, self.name, self.begunAt) = (file, person, name, begunAt)
    }
}

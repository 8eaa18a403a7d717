/// Makes the archived form of a sealed document (PAdES B-LTA): the same file and, behind it, what it takes to check it today with a time-stamp over
/// everything. To be done before the certificate of the newest time-stamp ends or its algorithm weakens, as often as need be.
public struct Archiver: Sendable {
    private let timeStamper: any TimeStamper
    private let capacity: Int

    /// - Parameter capacity: bytes reserved for the token.
    package init(timeStamper: any TimeStamper, capacity: Int = SealCapacity.ownTimeStamps) {
        self.timeStamper = timeStamper
        self.capacity = capacity
    }

    /// With the academy's own time-stamps.
    public init(_ timeStamper: AcademyTimeStamper) { self.init(timeStamper: timeStamper as any TimeStamper) }

    /// - Parameters:
    ///   - bytes: the newest form of a document, sealed with a security store. That its seal is good is the caller's to know.
    ///   - store: of today: the chains of all keys that signed in the file, and of the time-stamp that is now made, with their lists.
    /// - Throws: ``SealError``; nothing is changed then.
    public func archive(_ bytes: [UInt8], _ store: SecurityStore) throws(SealError) -> ArchivedDocument {
        let (state, known) = try read(bytes)
        let added = SecurityData(
            certificates: store.certificates.map(\.der).filter { !known.certificates.contains($0) },
            lists: store.lists.filter { !known.lists.contains($0) }
        )
        guard state.certificates.count + added.certificates.count <= SecurityStore.greatestCount,
            state.lists.count + added.lists.count <= SecurityStore.greatestCount, state.archives < ArchiveReader.greatestCount
        else { throw SealError(.documentMalformed, "the document was archived so often that it holds no more") }
        let written = ArchiveRevision(added: added, capacity: capacity).write(after: state)
        var file = bytes + written.bytes
        guard file.count <= StrictReader.greatestSize else { throw SealError(.documentMalformed, "the archived document would be too long") }
        let digests = SealDigests(of: file, written.place)
        let timeStamp: TimeStamp
        do {
            timeStamp = try timeStamper.stamp(digests.signed(file))
        } catch {
            throw SealError(.timeStampFailed, error.reason)
        }
        guard timeStamp.token.count <= written.place.capacity else {
            throw SealError(
                .placeTooSmall,
                "the time-stamp has \(timeStamp.token.count) bytes, the document leaves place for \(written.place.capacity)"
            )
        }
        written.place.write(timeStamp.token, to: &file)
        return ArchivedDocument(bytes: file, digest: digests.document(file), archivedAt: timeStamp.time, number: written.state.archives)
    }

    private func read(_ bytes: [UInt8]) throws(SealError) -> (RevisionState, SecurityData) {
        let file: SealedFile
        do {
            file = try StrictReader.read(bytes)
        } catch {
            throw SealError(.documentMalformed, "this is not a sealed document: \(error.code)")
        }
        guard let state = file.state, var known = file.security else {
            throw SealError(.documentMalformed, "the document was sealed without a security store and has no archived form")
        }
        for archive in file.archives {
            known.certificates += archive.added.certificates
            known.lists += archive.added.lists
        }
        return (state, known)
    }
}

package import Credentials
import Cryptography
package import Learning
import Threads

/// Archives documents with the academy's own time-stamps, on a thread of its own.
package final class OwnArchiver: DocumentArchiver, Sendable {
    private let folder: KeyFolder
    private let clock: any BusinessClock
    private let threads = BoundedThreads<Void>(name: "archiver", count: 1) {}

    /// - Parameter clock: what the time-stamps tell.
    package init(_ folder: KeyFolder, clock: any BusinessClock) {
        self.folder = folder
        self.clock = clock
    }

    package func archive(_ bytes: [UInt8], at instant: Instant) async throws -> ArchivedForm {
        let now = instant.microseconds
        try folder.renewLists(at: now)
        let store = try folder.store
        let clock = clock
        let stamper = try AcademyTimeStamper(store, at: now, clock: { clock.now.microseconds })
        let security = try SecurityStore(archiving: store, at: now)
        return try await threads.run {
            let archived: ArchivedDocument
            do {
                archived = try Archiver(stamper).archive(bytes, security)
            } catch {
                throw IssuingRefused("the document was not archived: \(error)")
            }
            return ArchivedForm(
                bytes: archived.bytes,
                digest: archived.digest.bytes,
                archivedAt: Instant(microseconds: archived.archivedAt),
                holdsUntil: Instant(microseconds: stamper.holdsUntil),
                number: archived.number
            )
        }
    }
}

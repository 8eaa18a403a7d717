import Learning

/// A store of files for tests that need none.
struct NoFiles: FileStore {
    func received(_ upload: Identifier<Upload>) async throws -> Int64 { 0 }
    func writer(_ upload: Identifier<Upload>, at offset: Int64, atMost size: Int64) async throws -> any PartWriter { throw FileStoreError.missing }
    func examine(_ upload: Identifier<Upload>) async throws -> FileFinding? { nil }
    func examine(kept digest: FileDigest) async throws -> FileFinding? { nil }
    func keep(_ upload: Identifier<Upload>, as digest: FileDigest) async throws -> (any FileClaim)? { nil }
    func discard(_ upload: Identifier<Upload>) async throws {}
    func open(_ digest: FileDigest) async throws -> any FileReader { throw FileStoreError.missing }
    func sweep(before instant: Instant, _ unknown: @Sendable (StrayFiles) async throws -> StrayFiles) async throws -> Int { 0 }
}

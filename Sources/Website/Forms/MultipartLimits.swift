package struct MultipartLimits: Sendable, Hashable {
    package var parts = 8
    /// Headers of one part, in bytes.
    package var headerBytes = 4096
    /// Content of one part, in bytes.
    package var partBytes: Int

    package init(partBytes: Int) { self.partBytes = partBytes }
}

/// What a course folder may cost before it is refused.
package struct ContentLimits: Sendable, Hashable {
    /// Bytes of one file.
    package var fileSize: Int
    /// Files and folders of a course.
    package var fileCount: Int
    /// Folders inside each other.
    package var folderDepth: Int
    /// YAML collections inside each other: `[` and `{`, and columns of indentation.
    package var flowDepth: Int
    package var indentation: Int

    package init(
        fileSize: Int = 1 << 20,
        fileCount: Int = 2_000,
        folderDepth: Int = 8,
        flowDepth: Int = 32,
        indentation: Int = 80
    ) {
        (self.fileSize, self.fileCount, self.folderDepth) = (fileSize, fileCount, folderDepth)
        (self.flowDepth, self.indentation) = (flowDepth, indentation)
    }
}

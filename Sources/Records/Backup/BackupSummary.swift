/// What a backup holds, with the digests by which two of them are compared. One word, since it passes through asynchronous calls.
package final class BackupSummary: Sendable {
    package struct Table: Sendable, Hashable {
        package let name: String
        package let rows: Int64
        /// SHA-256 of its rows, in hexadecimal: the same whichever database they lie in.
        package let digest: String
    }

    package let header: BackupHeader
    /// In the order in which they lie there: none points at one behind it.
    package let tables: [Table]
    package let files: Int64
    /// Of the files, in bytes.
    package let fileLength: Int64

    init(header: BackupHeader, tables: [Table], files: Int64, fileLength: Int64) {
        (self.header, self.tables, self.files, self.fileLength) = (header, tables, files, fileLength)
    }

    package var rows: Int64 { tables.reduce(0) { $0 + $1.rows } }
}

/// The numbers of the backup format; `docs/backup-format.md` tells it byte by byte. Once released they never change: another format has another version.
enum BackupFormat {
    static let version: Int64 = 1
    static let plainLine = Array("academy-backup 1\n".utf8)
    static let encryptedLine = Array("academy-backup 1 encrypted\n".utf8)
    static let saltLength = 16

    /// Bytes of the stream of records in one block, before compression.
    static let blockLength = 1 << 20
    /// Of a block in the file: what zlib may add to bytes that do not become fewer, and the tag.
    static let longestBlock = blockLength + (64 << 10)
    /// Of a record: a sealed file, a course, a piece of a file. A row that is longer is refused when it is written.
    static let longestRecord = 256 << 20
    /// Of a file, in one record.
    static let pieceLength = 256 << 10

    /// What kind of record follows.
    enum Mark: UInt8 {
        case header = 0x48  // H
        case table = 0x54  // T
        case row = 0x52  // R
        case tableEnd = 0x45  // E
        case file = 0x46  // F
        case piece = 0x44  // D
        case fileEnd = 0x47  // G
        case trailer = 0x5A  // Z
    }
}

/// A key by which a log signs its checkpoints, and when.
package struct LogKey: Sendable, Hashable {
    package let key: NoteKey
    /// Microseconds since 1970; entries of these times are believed under this key's signature.
    package let use: Range<Int64>

    package init(key: NoteKey, use: Range<Int64>) {
        self.key = key
        self.use = use
    }
}

import Learning

/// What one client may ask of the server.
package struct WebsiteLimits: Sendable, Hashable {
    /// The files to be checked together, with everything around them, in bytes: twenty of the largest transcripts there are, and more than a browser's form needs.
    package var bodyBytes = 8 << 20
    /// Bytes of a body that are read at all, the refused ones included, before the connection is closed.
    package var drainedBytes = 9 << 20
    /// The part of the address after the question mark, in bytes.
    package var queryBytes = 1024
    /// A form that carries no file, in bytes.
    package var formBytes = 4096
    /// The JSON that an operation is handed, in bytes.
    package var apiBodyBytes = 256 * 1024
    /// A form of a page for those who have signed in, or want to, in bytes.
    package var pageFormBytes = 64 * 1024
    /// The same of a session: an essay in any script, each of its bytes written as three signs.
    package var sessionFormBytes = 12 * QuestionForm.essayLimit + 16 * 1024
    /// What can be sent of an upload at one time, in bytes; the rest follows.
    package var uploadPartBytes = 8 << 20
    /// Bytes that are read of a form with a work in it, the refused ones included; how large a work may be, the edition's terms say.
    package var fileFormBytes = 256 << 20
    /// The slowest line on which a body may come beyond ``bodyTimeout``, in bytes a second.
    package var slowestLine = 16 * 1024
    /// From the first byte of a form with a work in it to the file's row.
    package var fileFormTimeout = Duration.seconds(30 * 60)
    /// All request headers together, in bytes.
    package var headerBytes = 16 * 1024
    /// Uploads that are in memory at one time, in bytes; the next one is told to come back.
    package var uploadBytesInMemory = 64 << 20
    /// Most of them idle: a browser keeps some open after each page. Idle ones are closed after ``idleTimeout``.
    package var connections = 12_000
    /// Commands that run at one time; the next one is told to come back.
    package var runningCommands = 256
    /// Parts of uploads that come in at one time.
    package var runningUploads = 64
    /// From the opening of a connection, or the last byte read, to the next request head or byte.
    package var idleTimeout = Duration.seconds(30)
    /// From a body's first byte to its last.
    package var bodyTimeout = Duration.seconds(60)
    /// How often is looked whether an answer that waits to be sent is being read at all.
    package var readingInterval = Duration.seconds(30)
    /// What a client must have taken of its answer since the last look, in bytes.
    package var leastBytesRead = 16 * 1024
    /// From a request that has been read to its answer.
    package var commandDeadline = Duration.seconds(10)
    package var readinessDeadline = Duration.seconds(2)

    package init() {}
}

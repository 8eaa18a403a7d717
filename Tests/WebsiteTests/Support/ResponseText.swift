import Hummingbird
import NIOCore

extension Response {
    /// What would be written to the connection.
    func bodyText() async throws -> String {
        let collector = BodyCollector()
        try await body.write(collector)
        return String(buffer: collector.buffer)
    }
}

private final class BodyCollector: ResponseBodyWriter {
    var buffer = ByteBuffer()

    func write(_ buffer: ByteBuffer) async throws { self.buffer.writeImmutableBuffer(buffer) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

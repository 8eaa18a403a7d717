import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// The last word on how much and how long a client may send: closes the connection when a body grows past what is drained or takes too long, whatever
/// the route does with it. The routes themselves refuse earlier and politely; this holds where they have long answered and the client keeps sending.
///
/// It also tells a client that asks first (`Expect: 100-continue`, RFC 9110 10.1.1) to go on, so that it does not sit out its own timeout.
final class RequestReadingLimits: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private let maximumBytes: Int
    private let announcedBytes: Int
    private let timeout: TimeAmount
    private var bytes = 0
    private var timer: Scheduled<Void>?

    /// - Parameters:
    ///   - maximumBytes: of one body.
    ///   - announcedBytes: the longest body that a client asking first is told to send.
    init(maximumBytes: Int, announcedBytes: Int, timeout: Duration) {
        self.maximumBytes = maximumBytes
        self.announcedBytes = announcedBytes
        self.timeout = TimeAmount(timeout)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            bytes = 0
            context.fireChannelRead(data)
            if mayContinue(head) {
                context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
            }
            return
        case .body(let buffer):
            bytes += buffer.readableBytes
            guard bytes <= maximumBytes else { return context.close(promise: nil) }
            if timer == nil {
                timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) { context.close(promise: nil) }
            }
        case .end:
            stopTimer()
        }
        context.fireChannelRead(data)
    }

    func handlerRemoved(context: ChannelHandlerContext) { stopTimer() }

    func channelInactive(context: ChannelHandlerContext) {
        stopTimer()
        context.fireChannelInactive()
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }

    private func mayContinue(_ head: HTTPRequest) -> Bool {
        guard head.headerFields[.expect]?.lowercased() == "100-continue" else { return false }
        guard let length = head.headerFields[.contentLength] else { return true }
        return Int(length).map { $0 <= announcedBytes } ?? false
    }
}

import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// The last word on how much and how long a client may send: closes the connection when a body grows past what is drained or takes too long, whatever
/// the route does with it. The routes themselves refuse earlier and politely; this holds where they have long answered and the client keeps sending.
///
/// Where a form brings a work, more may come, and for as long as it comes as fast as on the slowest line.
///
/// It also tells a client that asks first (`Expect: 100-continue`, RFC 9110 10.1.1) to go on, so that it does not sit out its own timeout.
final class RequestReadingLimits: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private let maximumBytes: Int
    private let announcedBytes: Int
    private let timeout: TimeAmount
    private let limits: WebsiteLimits
    private var bytes = 0
    private var bringsWork = false
    private var timer: Scheduled<Void>?

    /// - Parameters:
    ///   - maximumBytes: of one body.
    ///   - announcedBytes: the longest body that a client asking first is told to send.
    init(maximumBytes: Int, announcedBytes: Int, timeout: Duration, limits: WebsiteLimits = WebsiteLimits()) {
        self.maximumBytes = maximumBytes
        self.announcedBytes = announcedBytes
        self.timeout = TimeAmount(timeout)
        self.limits = limits
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            bytes = 0
            bringsWork = head.method == .post && TaskAddress.isUpload(head.path ?? "")
            context.fireChannelRead(data)
            if mayContinue(head) {
                context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
            }
            return
        case .body(let buffer):
            bytes += buffer.readableBytes
            guard bytes <= mostBytes else { return context.close(promise: nil) }
            if timer == nil { startTimer(context, after: timeout, since: .now()) }
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

    private var mostBytes: Int { bringsWork ? limits.fileFormBytes : maximumBytes }

    private func startTimer(_ context: ChannelHandlerContext, after wait: TimeAmount, since start: NIODeadline) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: wait) { [self] in
            let allowance = bringsWork ? TimeAmount.seconds(Int64(bytes / limits.slowestLine)) : .zero
            let left = start + timeout + allowance - .now()
            if left > .zero { startTimer(context, after: left, since: start) } else { context.close(promise: nil) }
        }
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }

    private func mayContinue(_ head: HTTPRequest) -> Bool {
        guard head.headerFields[.expect]?.lowercased() == "100-continue" else { return false }
        guard let length = head.headerFields[.contentLength] else { return true }
        return Int(length).map { $0 <= (bringsWork ? limits.fileFormBytes : announcedBytes) } ?? false
    }
}

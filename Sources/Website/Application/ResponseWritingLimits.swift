import NIOCore
import NIOHTTPTypes

/// The last word on how slowly a client may read: closes the connection when too little of what waits to be sent was taken.
///
/// It looks only at connections whose buffer is full; a handler that writes waits meanwhile, so that no more than one piece of an answer waits in memory. What is
/// left when an answer has ended is less than a buffer, and goes with the idle connection.
final class ResponseWritingLimits: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private let interval: TimeAmount
    private let leastBytes: Int
    private var timer: Scheduled<Void>?
    /// What waited at the last look; nil before the first one, for at the moment when the buffer is full more is being written to it.
    private var waiting: Int?

    /// - Parameters:
    ///   - interval: how often is looked.
    ///   - leastBytes: what must have been taken since the last look.
    init(interval: Duration, leastBytes: Int) {
        self.interval = TimeAmount(interval)
        self.leastBytes = leastBytes
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            stopTimer()
        } else if timer == nil {
            waiting = nil
            startTimer(context)
        }
        context.fireChannelWritabilityChanged()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stopTimer() }

    func channelInactive(context: ChannelHandlerContext) {
        stopTimer()
        context.fireChannelInactive()
    }

    private func startTimer(_ context: ChannelHandlerContext) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: interval) {
            let left = self.bufferedBytes(context)
            if let before = self.waiting, left > before - self.leastBytes { return context.close(promise: nil) }
            self.waiting = left
            self.startTimer(context)
        }
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }

    private func bufferedBytes(_ context: ChannelHandlerContext) -> Int {
        (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }
}

import Hummingbird
import NIOCore

/// What is known of one request beside itself.
struct WebsiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Given by ``RequestIDMiddleware``.
    var requestID = ""
    var caller = Caller.anonymous
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// The other end of the connection: the client, or the nearest proxy.
    var peer: SocketAddress? { channel.remoteAddress }

    /// The path's pattern in the table of routes, never the path itself: of a bounded set, and without what somebody typed.
    var route: String { endpointPath ?? "none" }
}

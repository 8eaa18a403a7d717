import Hummingbird
import Learning
import NIOCore

/// What is known of one request beside itself.
struct WebsiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Given by ``RequestIDMiddleware``.
    var requestID = ""
    /// Given by ``AuthenticationMiddleware``.
    var caller = Caller.anonymous
    /// Somebody with a session whose form has files in it, and has not been read yet: nobody, until ``prove(_:)``.
    var unproven: Caller?
    /// The fields of a form that was read to find its token.
    var form: FormFields?
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Makes the caller of a form with files known, once its token has been read.
    ///
    /// - Throws: ``Refusal`` `form-expired`.
    mutating func prove(_ token: String?) throws {
        guard let unproven else { return }
        try FormToken.check(token, of: unproven)
        (caller, self.unproven) = (unproven, nil)
    }

    /// The other end of the connection: the client, or the nearest proxy.
    var peer: SocketAddress? { channel.remoteAddress }

    /// The path's pattern in the table of routes, never the path itself: of a bounded set, and without what somebody typed.
    var route: String { endpointPath ?? "none" }
}

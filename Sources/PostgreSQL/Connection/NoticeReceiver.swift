import CPostgreSQL

/// Takes the notices of one connection in place of libpq's own receiver, which prints them on standard error.
final class NoticeReceiver {
    private let handler: PostgreSQLNotice.Handler?

    init(_ handler: PostgreSQLNotice.Handler?) {
        self.handler = handler
    }

    /// The receiver must outlive the connection's last call: libpq keeps its bare address.
    func attach(to connection: OpaquePointer) {
        _ = PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context, let result else { return }
                Unmanaged<NoticeReceiver>.fromOpaque(context).takeUnretainedValue().handler?(PostgreSQLNotice(result: result))
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }
}

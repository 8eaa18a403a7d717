import CPostgreSQL
import Glibc

/// Owns a `PGconn` in non-blocking mode and moves its messages.
///
/// The calling thread waits in `poll`, with a limit, and not inside libpq: so a server that hangs is noticed, and a long pipeline cannot come to
/// rest with both sides writing (libpq documentation, "Pipeline Mode").
final class ConnectionHandle {
    let pointer: OpaquePointer
    private let noticeReceiver: NoticeReceiver
    private let responseTimeout: Duration?
    /// Set where the session cannot be used further although libpq still takes it for sound.
    private var isAbandoned = false

    init(
        _ parameters: ConnectionParameters,
        connectTimeout: Duration,
        responseTimeout: Duration?,
        noticeHandler: PostgreSQLNotice.Handler?
    ) throws(PostgreSQLError) {
        guard let pointer = parameters.startConnection() else { throw PostgreSQLError(.connectionFailed, "out of memory") }
        self.pointer = pointer
        self.responseTimeout = responseTimeout
        noticeReceiver = NoticeReceiver(noticeHandler)
        noticeReceiver.attach(to: pointer)
        try establish(within: connectTimeout)
        guard PQsetnonblocking(pointer, 1) == 0 else { throw PostgreSQLError(.connectionFailed, errorMessage) }
    }

    deinit {
        PQfinish(pointer)
    }

    var isBroken: Bool { isAbandoned || PQstatus(pointer) != CONNECTION_OK }

    /// Looks, without waiting, whether the server has closed the connection while nobody used it.
    func checkLiveness() {
        // A server that goes says so first: its words have to be read before the end of the stream shows.
        for _ in 0..<4 where !isBroken && Poll.wait(for: PQsocket(pointer), events: POLLIN, until: .now) == .ready {
            if PQconsumeInput(pointer) == 0 { isAbandoned = true }
        }
    }

    /// Sends one message and returns what answers it. Several results come only of the simple query protocol.
    func exchange(_ send: (OpaquePointer) -> Int32) throws(PostgreSQLError) -> [ResultHandle] {
        try submit(send)
        var results: [ResultHandle] = []
        while let result = try nextResult() {
            results.append(result)
        }
        return results
    }

    /// Sends the commands and one Sync, then returns a result for each command. After one that failed the rest are `PGRES_PIPELINE_ABORTED`.
    func exchangePipeline(_ commands: [ConnectionCommand]) throws(PostgreSQLError) -> [ResultHandle] {
        try submit(PQenterPipelineMode)
        for command in commands {
            try submit(command.send)
        }
        try submit(PQpipelineSync)
        var results: [ResultHandle] = []
        for _ in commands {
            while let result = try nextResult() {
                results.append(result)
            }
        }
        guard let sync = try nextResult(), sync.status == PGRES_PIPELINE_SYNC, results.count == commands.count else {
            throw abandon("the server's answers do not match the pipeline")
        }
        try submit(PQexitPipelineMode)
        return results
    }
}

extension ConnectionHandle {
    private var errorMessage: String {
        let message = PQerrorMessage(pointer).map { PostgreSQLError.singleLine(String(cString: $0)) } ?? ""
        // libpq does not put the password into its messages; this holds should one of its plug-ins or a later version do so.
        guard let password = PQpass(pointer).map({ String(cString: $0) }), !password.isEmpty else { return message }
        return message.split(separator: password, omittingEmptySubsequences: false).joined(separator: "***")
    }

    private func abandon(_ message: String) -> PostgreSQLError {
        isAbandoned = true
        return PostgreSQLError(.connectionLost, message)
    }

    private func establish(within timeout: Duration) throws(PostgreSQLError) {
        let deadline = ContinuousClock.now + timeout
        var events = POLLOUT
        while PQstatus(pointer) != CONNECTION_BAD {
            // The socket may change from one step to the next: with another host, or a second attempt without TLS.
            guard Poll.wait(for: PQsocket(pointer), events: events, until: deadline) == .ready else {
                throw PostgreSQLError(.connectionFailed, "no connection to the server within \(timeout)")
            }
            switch PQconnectPoll(pointer) {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_READING: events = POLLIN
            case PGRES_POLLING_WRITING: events = POLLOUT
            default: throw PostgreSQLError(.connectionFailed, errorMessage)
            }
        }
        throw PostgreSQLError(.connectionFailed, errorMessage)
    }

    private func submit(_ send: (OpaquePointer) -> Int32) throws(PostgreSQLError) {
        guard !isBroken else { throw PostgreSQLError(.connectionLost, "the connection broke earlier") }
        guard send(pointer) == 1 else { throw abandon(errorMessage) }
    }

    /// The next result of the command whose turn it is; nil after its last.
    private func nextResult() throws(PostgreSQLError) -> ResultHandle? {
        while true {
            let unsent = PQflush(pointer)
            guard unsent >= 0 else { throw abandon(errorMessage) }
            guard PQisBusy(pointer) != 0 else { break }
            let deadline = responseTimeout.map { ContinuousClock.now + $0 }
            let wait = Poll.wait(for: PQsocket(pointer), events: unsent == 0 ? POLLIN : POLLIN | POLLOUT, until: deadline)
            guard wait == .ready else { throw abandon("the server did not answer within \(responseTimeout ?? .zero)") }
            guard PQconsumeInput(pointer) != 0 else { throw abandon(errorMessage) }
        }
        guard let result = PQgetResult(pointer).map(ResultHandle.init(owning:)) else { return nil }
        switch result.status {
        case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_NONFATAL_ERROR:
            let error = PostgreSQLError(result: result.pointer, connectionIsBroken: isBroken)
            guard error.code != .connectionLost else {
                isAbandoned = true
                throw error
            }
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            throw abandon("COPY from or to the client is not supported")
        default: break
        }
        return result
    }
}

/// What the thread of one connection does.
struct PoolWorker: Sendable {
    let queue: JobQueue
    let configuration: PostgreSQLConfiguration
    let noticeHandler: PostgreSQLNotice.Handler?

    /// Returns when the queue is closed and drained.
    func run() {
        var connection: PostgreSQLConnection?
        var delay = ReconnectDelay()
        while let job = queue.next() {
            connection?.checkLiveness()
            if connection?.isBroken == true {
                connection = nil
                queue.workerDisconnected()
            }
            do throws(PostgreSQLError) {
                let session = if let connection { connection } else { try open() }
                connection = session
                delay = ReconnectDelay()
                job.perform(session)
            } catch {
                queue.connectionFailed(for: job, error, retryAfter: delay.take())
            }
        }
        if connection != nil { queue.workerDisconnected() }
    }

    private func open() throws(PostgreSQLError) -> PostgreSQLConnection {
        let connection = try PostgreSQLConnection(configuration, noticeHandler: noticeHandler)
        queue.workerConnected()
        return connection
    }
}

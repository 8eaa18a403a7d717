/// How to reach the server and how long to wait for it.
package struct PostgreSQLConfiguration: Sendable {
    /// A `postgresql://` URI or `keyword=value` pairs, as libpq reads them. What it says wins over the properties below.
    ///
    /// Without an `sslmode` (here or in `PGSSLMODE`), a host that is neither a socket nor this machine is reached by `verify-full` only;
    /// libpq's own default would send records in the clear to whoever answers.
    package var connectionString: String
    /// Connections of a pool, each with its thread.
    package var connections = 4
    /// Jobs that may wait for a connection; one more fails at once.
    package var queueCapacity = 1024
    /// Prepared statements kept by each connection.
    package var statementCacheCapacity = 256
    /// Shown in `pg_stat_activity` and the server's log.
    package var applicationName: String

    /// For the whole attempt to connect, all hosts of the connection string together.
    package var connectTimeout = Duration.seconds(5)
    /// For a job in the queue, counted until its body starts.
    package var acquireTimeout = Duration.seconds(10)
    /// For one statement, on the server; nil leaves the server's setting.
    package var statementTimeout: Duration? = .seconds(30)
    /// For one lock, on the server; nil leaves the server's setting.
    package var lockTimeout: Duration? = .seconds(10)
    /// After it the server ends a session that holds a transaction open and sends nothing; nil leaves the server's setting.
    package var idleInTransactionTimeout: Duration? = .seconds(60)
    /// How many workers the server may start for one query beside the session itself; nil leaves the server's setting. Starting them takes some ten milliseconds,
    /// and a query that finds its rows by an index one.
    package var parallelWorkers: Int? = 0
    /// The longest silence while an answer is due; after it the connection counts as lost. It finds a server that hangs, and so should be well
    /// above ``statementTimeout`` times the length of a pipeline. Nil waits for ever.
    package var responseTimeout: Duration? = .seconds(120)
    /// How long sent bytes may stay unacknowledged before the kernel ends the connection (`TCP_USER_TIMEOUT`).
    package var networkTimeout = Duration.seconds(15)

    package init(connectionString: String, applicationName: String = "academy") {
        self.connectionString = connectionString
        self.applicationName = applicationName
    }
}

extension PostgreSQLConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Leaves out the connection string: it may hold a password.
    package var description: String {
        "PostgreSQLConfiguration(applicationName: \(applicationName), connections: \(connections))"
    }

    package var debugDescription: String { description }

    package var customMirror: Mirror {
        Mirror(self, children: ["applicationName": applicationName, "connections": connections])
    }
}

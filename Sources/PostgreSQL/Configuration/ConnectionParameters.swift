import CPostgreSQL
import Glibc

/// The keywords and values for libpq: those of the connection string, completed from the configuration.
struct ConnectionParameters {
    private(set) var values: [String: String]

    /// Refuses a string that libpq cannot read. Its own message is not passed on, as it quotes the string and with it a password.
    init(_ configuration: PostgreSQLConfiguration) throws(PostgreSQLError) {
        guard let parsed = Self.parse(configuration.connectionString) else {
            throw PostgreSQLError(
                .configurationInvalid,
                "the connection string is neither a postgresql:// URI nor keyword=value pairs that libpq can read; "
                    + "spaces in values need quotes, and special characters in a URI need percent-encoding"
            )
        }
        values = parsed
        // Parts of a password that holds an unencoded @ or / are taken for the host, port or database, which errors show.
        let isMisread = [values["host"], values["dbname"]].contains { $0?.contains("@") == true }
        guard !isMisread, (values["port"] ?? "").allSatisfy({ $0 == "," || ("0"..."9").contains($0) }) else {
            throw PostgreSQLError(
                .configurationInvalid,
                "the connection string has @ in its host or database, or a port that is no number; "
                    + "percent-encode @, :, / and ? in the password of a URI (%40, %3A, %2F, %3F)"
            )
        }
        complete(from: configuration)
    }

    private mutating func complete(from configuration: PostgreSQLConfiguration) {
        let defaults = [
            "application_name": configuration.applicationName,
            "gssencmode": "disable",
            "keepalives": "1",
            "keepalives_count": "3",
            "keepalives_idle": "10",
            "keepalives_interval": "5",
            "tcp_user_timeout": String(configuration.networkTimeout.milliseconds),
        ]
        values.merge(defaults) { given, _ in given }
        values["client_encoding"] = "UTF8"
        if values["sslmode"] == nil, getenv("PGSSLMODE") == nil, !isLocal {
            values["sslmode"] = "verify-full"
        }
        let settings: [(String, Int64?)] = [
            ("statement_timeout", configuration.statementTimeout?.milliseconds),
            ("lock_timeout", configuration.lockTimeout?.milliseconds),
            ("idle_in_transaction_session_timeout", configuration.idleInTransactionTimeout?.milliseconds),
            ("max_parallel_workers_per_gather", configuration.parallelWorkers.map { Int64($0) }),
        ]
        let options = settings.compactMap { name, value in value.map { "-c \(name)=\($0)" } }
        // The server takes the last of two: the connection string's own options stay in force.
        values["options"] = (options + [values["options"] ?? ""]).joined(separator: " ")
    }

    /// Whether all hosts are sockets or loopback addresses. No host at all means libpq's default socket, unless a service file or `PGHOST` says other.
    private var isLocal: Bool {
        guard values["service"] == nil, getenv("PGSERVICE") == nil else { return false }
        let environment = getenv("PGHOST").map { String(cString: $0) }
        let hosts = [values["host"] ?? environment, values["hostaddr"]].compactMap(\.self)
        return hosts.joined(separator: ",").split(separator: ",").allSatisfy { host in
            host.hasPrefix("/") || host == "localhost" || host == "::1" || host.hasPrefix("127.")
        }
    }

    /// Nil where libpq reports an error or the string holds a U+0000, at which C would cut it off.
    private static func parse(_ connectionString: String) -> [String: String]? {
        guard !connectionString.utf8.contains(0), let options = PQconninfoParse(connectionString, nil) else { return nil }
        defer { PQconninfoFree(options) }
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return values
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, so that a timeout above zero never becomes 0, which the server reads as none.
    var milliseconds: Int64 {
        components.seconds * 1000 + (components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}

extension ConnectionParameters {
    /// Begins to connect without waiting, but for the resolution of names; nil only where memory is short.
    func startConnection() -> OpaquePointer? {
        let pairs = Array(values)
        var keywords = pairs.map { UnsafePointer(strdup($0.key)) }
        var contents = pairs.map { UnsafePointer(strdup($0.value)) }
        defer {
            for pointer in keywords + contents { free(UnsafeMutablePointer(mutating: pointer)) }
        }
        keywords.append(nil)
        contents.append(nil)
        return PQconnectStartParams(keywords, contents, 0)
    }
}

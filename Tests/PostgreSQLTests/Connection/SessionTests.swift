import PostgreSQL
import Synchronization
import Testing

@Suite struct SessionTests {
    @Test func `Settings of the configuration hold in the session`() throws {
        let connection = try PostgreSQLServer.connect {
            $0.statementTimeout = .milliseconds(1500)
            $0.lockTimeout = .seconds(2)
            $0.idleInTransactionTimeout = .seconds(3)
            $0.applicationName = "records"
        }
        func setting(_ name: String) throws -> String { try connection.query("SELECT current_setting($1)", [.text(name)])[0].text(0) }
        #expect(try setting("statement_timeout") == "1500ms")
        #expect(try setting("lock_timeout") == "2s")
        #expect(try setting("idle_in_transaction_session_timeout") == "3s")
        #expect(try setting("max_parallel_workers_per_gather") == "0")
        #expect(connection.serverParameter("application_name") == "records")
        #expect(connection.serverParameter("client_encoding") == "UTF8")
        #expect(connection.serverParameter("no_such_parameter") == nil)
    }

    @Test func `What the connection string says wins`() throws {
        let connection = try PostgreSQLServer.connect {
            $0.connectionString += " application_name=given options='-c lock_timeout=77ms'"
        }
        #expect(connection.serverParameter("application_name") == "given")
        #expect(try connection.query("SELECT current_setting('lock_timeout')")[0].text(0) == "77ms")
        #expect(try connection.query("SELECT current_setting('statement_timeout')")[0].text(0) == "30s")
    }

    @Test func `A script runs several statements, all or none`() throws {
        let schema = try TestSchema("CREATE TABLE t (a int UNIQUE)")
        let session = try schema.connect()
        try session.script("INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); ")
        #expect(throws: PostgreSQLError.self) { try session.script("INSERT INTO t VALUES (3); INSERT INTO t VALUES (1)") }
        #expect(try session.query("SELECT count(*) FROM t")[0].integer(0) == 2)
        try session.script("")
        #expect(!session.isBroken)
    }

    @Test func `Rows, names and counts of a result are at hand`() throws {
        let schema = try TestSchema("CREATE TABLE t (a int)")
        let connection = try schema.connect()
        #expect(try connection.execute("INSERT INTO t SELECT generate_series(1, 7)") == 7)
        #expect(try connection.execute("UPDATE t SET a = a WHERE a > 4") == 3)
        #expect(try connection.execute("CREATE TABLE u ()") == 0)
        let result = try connection.query("SELECT a AS number, a::text AS label FROM t ORDER BY a")
        #expect(result.count == 7)
        #expect(result.columnNames == ["number", "label"])
        #expect(try result.map { try $0.integer(0) } == Array(1...7))
        #expect(try connection.query("SELECT a FROM t WHERE false").isEmpty)
    }

    @Test func `Notices reach the handler`() throws {
        let notices = Mutex<[PostgreSQLNotice]>([])
        let connection = try PostgreSQLConnection(try PostgreSQLServer.configuration()) { notice in
            notices.withLock { $0.append(notice) }
        }
        try connection.script("DO $$ BEGIN RAISE WARNING 'mind the gap'; END $$")
        let received = notices.withLock { $0 }
        #expect(received.map(\.message) == ["mind the gap"])
        #expect(received.first?.severity == "WARNING")
        #expect(received.first?.sqlState == SQLState("01000"))
    }

    @Test func `A session that the server ends is lost`() throws {
        let connection = try PostgreSQLServer.connect()
        let process = try connection.query("SELECT pg_backend_pid()")[0].integer(0)
        try PostgreSQLServer.connect().execute("SELECT pg_terminate_backend($1)", [.integer(process)])
        #expect(#expect(throws: PostgreSQLError.self) { try connection.query("SELECT 1") }?.code == .connectionLost)
        #expect(connection.isBroken)
        #expect(connection.transactionStatus == .undetermined)
        #expect(#expect(throws: PostgreSQLError.self) { try connection.query("SELECT 1") }?.code == .connectionLost)
        #expect(#expect(throws: PostgreSQLError.self) { try connection.pipeline([PostgreSQLStatement("SELECT 1")]) }?.code == .connectionLost)
    }

    @Test func `A server that says nothing for too long is lost`() throws {
        let connection = try PostgreSQLServer.connect { $0.responseTimeout = .milliseconds(50) }
        let error = #expect(throws: PostgreSQLError.self) { try connection.query("SELECT pg_sleep(20)::text") }
        #expect(error?.code == .connectionLost)
        #expect(connection.isBroken)
    }

    @Test func `COPY is refused and does not hang`() throws {
        let connection = try PostgreSQLServer.connect()
        #expect(throws: PostgreSQLError.self) { try connection.script("COPY (SELECT 1) TO STDOUT") }
        #expect(connection.isBroken)
    }
}

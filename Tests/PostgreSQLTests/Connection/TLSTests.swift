import PostgreSQL
import Testing

@Suite struct TLSTests {
    private let connectionString: String

    init() throws {
        connectionString = try PostgreSQLServer.variable("ACADEMY_TEST_POSTGRESQL_TLS")
    }

    private func failure(_ connectionString: String) -> PostgreSQLError? {
        #expect(throws: PostgreSQLError.self) { try PostgreSQLConnection(PostgreSQLConfiguration(connectionString: connectionString)) }
    }

    @Test func `A server whose certificate is verified is reached by TLS`() throws {
        let connection = try PostgreSQLConnection(PostgreSQLConfiguration(connectionString: connectionString))
        #expect(connection.isEncrypted)
        #expect(try connection.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")[0].boolean(0))
    }

    @Test func `A certificate of an unknown authority is refused`() throws {
        let authority = try PostgreSQLServer.variable("ACADEMY_TEST_POSTGRESQL_UNRELATED_CA")
        let error = try #require(failure(connectionString + " sslrootcert=\(authority)"))
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("certificate"))
    }

    @Test func `A certificate for another name is refused`() throws {
        let error = try #require(failure(connectionString + " host=records.example"))
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("records.example"))
    }

    @Test func `A server that asks for TLS is not reached without`() {
        #expect(failure(connectionString + " sslmode=disable")?.code == .connectionFailed)
    }

    @Test func `A host that is not this machine is verified where nothing is said about TLS`() throws {
        // The name is a stranger's, so the certificate does not fit; without a rule of its own libpq would not look.
        let unsaid = connectionString.split(separator: " ").filter { !$0.hasPrefix("sslmode") }.joined(separator: " ") + " host=records.example"
        #expect(try #require(failure(unsaid)).message.contains("records.example"))
        let lenient = PostgreSQLConfiguration(connectionString: unsaid + " sslmode=require sslrootcert=''")
        #expect(try PostgreSQLConnection(lenient).isEncrypted)
    }

    @Test func `A wrong password is told without it`() throws {
        let error = try #require(failure(connectionString + " password=correct-horse-battery"))
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("password authentication failed"))
        #expect(!"\(error)".contains("correct-horse"))
        #expect(!String(reflecting: error).contains("correct-horse"))
    }
}

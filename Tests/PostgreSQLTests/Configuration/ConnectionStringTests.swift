import PostgreSQL
import Testing

@Suite struct ConnectionStringTests {
    @Test(arguments: [
        "postgresql://user:hunter2@[::1/records", "host=localhost password=hunter2 and more", "host=localhost password='hunter2",
        "postgresql://user:hunter2@host:1/records?nonsense=1", "host=localhost\0 password=hunter2", "hunter2",
        "postgresql://user:p@hunter2@host/records", "postgresql://user:hunter2/x@host/records", "postgresql://user:1/hunter2@host/records",
    ])
    func `A string that cannot be read is refused without being quoted`(connectionString: String) throws {
        let configuration = PostgreSQLConfiguration(connectionString: connectionString)
        let error = try #require(#expect(throws: PostgreSQLError.self) { try PostgreSQLConnection(configuration) })
        #expect(error.code == .configurationInvalid)
        #expect(!String(reflecting: error).contains("hunter2"))
        #expect(throws: PostgreSQLError.self) { try PostgreSQLPool(configuration) }
    }

    @Test func `A configuration does not show its password`() {
        let configuration = PostgreSQLConfiguration(connectionString: "host=localhost password=hunter2")
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!"\(configuration) \(String(reflecting: configuration)) \(dumped)".contains("hunter2"))
    }

    @Test func `A refused connection is told at once, with its address and without its password`() throws {
        // Nothing listens on port 1 of this machine.
        let configuration = PostgreSQLConfiguration(connectionString: "postgresql://user:hunter2@127.0.0.1:1/records")
        let error = try #require(#expect(throws: PostgreSQLError.self) { try PostgreSQLConnection(configuration) })
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("127.0.0.1"))
        #expect(!error.message.contains("hunter2") && !error.message.contains("\n"))
    }
}

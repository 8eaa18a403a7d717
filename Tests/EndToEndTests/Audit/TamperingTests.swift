import CanonicalJSON
import Testing

/// Whoever changes the records behind the program's back is found out.
@Suite struct TamperingTests {
    @Test(arguments: Engine.allCases, Tampering.all)
    func `Every change to the trail is found`(_ engine: Engine, _ tampering: Tampering) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.done("enrol", "--cohort", "spring", "ana@example.org")
            for code in ["A1", "A2", "A3"] {
                try await academy.done("mark", "record", "--cohort", "spring", "--person", "ana@example.org", "--assessment", code, "--mark", "60")
            }
            // So that the last mark is not the last entry of all: that one is guarded by the head alone, which is noted down outside.
            try await academy.done("enrol", "--cohort", "spring", "luka@example.org")
            #expect(try await academy.run("audit", "verify").status == 0)

            for sql in tampering.sql { try academy.tamper(sql) }
            let told = try await academy.run("audit", "verify")
            #expect(told.status == 1)
            #expect(told.output.contains("\(tampering.fault): "), "\(told)")
            let findings = try await academy.run("audit", "verify", "--json").json["findings"]?.arrayValue ?? []
            #expect(findings.contains { $0["fault"]?.stringValue == tampering.fault }, "\(findings)")
        }
    }
}

import Records
import Testing

@Suite("Data map")
struct DataMapTests {
    @Test("Every column of every table has a purpose and a retention class, and no other column has", arguments: Engine.allCases)
    func coversTheSchema(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let schema = try academy.raw.columns()
            let map = DataMap.all.columns.map { "\($0.table).\($0.name)" }
            #expect(Set(schema).subtracting(map).sorted() == [])
            #expect(Set(map).subtracting(schema).sorted() == [])
            #expect(Set(map).count == map.count)
            #expect(DataMap.all.columns.allSatisfy { !$0.purpose.isEmpty })
        }
    }
}

import Learning
import Testing

@Suite("Register of another office")
struct ModuleRegisterTests {
    private func read(_ text: String) -> ModuleRegister { ModuleRegister(CommaSeparatedTable(Array(text.utf8))) }

    @Test("Columns come in any order; minutes are of the whole module")
    func reads() throws {
        let register = read("module,attended,email,held\nmodule-one,1600,ana@example.org,1680\n")
        #expect(register.problems == [])
        let row = try #require(register.rows.first)
        #expect((row.email.text, row.attendance.module.text) == ("ana@example.org", "module-one"))
        #expect((row.attendance.heldMinutes, row.attendance.attendedMinutes, row.line) == (1680, 1600, 2))
    }

    @Test(
        "Every problem is told with its line",
        arguments: [
            ("", 1), ("email,module,held\n", 1), ("email,module,held,attended,held\n", 1), ("email,module,held,attended\n", 1),
            ("email,module,held,attended\nnobody,module-one,1680,1680\n", 2), ("email,module,held,attended\na@example.org,Module One,1680,1680\n", 2),
            ("email,module,held,attended\na@example.org,module-one,28 h,1680\n", 2),
            ("email,module,held,attended\na@example.org,module-one,10,11\n", 2),
            ("email,module,held,attended\na@example.org,module-one,0,0\n", 2),
            ("email,module,held,attended\na@example.org,module-one,10,9\na@example.org,module-one,10,8\n", 3),
            ("email,module,held,attended\na@example.org,module-one,10,9,8\n", 2),
        ]
    )
    func tellsProblems(text: String, line: Int) {
        #expect(read(text).problems.map(\.line) == [line])
    }
}

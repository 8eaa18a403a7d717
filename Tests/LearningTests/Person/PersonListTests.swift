import Learning
import Testing

@Suite("Person list")
struct PersonListTests {
    private func read(_ text: String) -> PersonList { PersonList(CommaSeparatedTable(Array(text.utf8))) }

    @Test("A list that came in no file names nobody twice")
    func entries() throws {
        let email = try #require(EmailAddress("ana@example.org")), country = try #require(Country("MT"))
        let entry = PersonList.Entry(email: email, name: try PersonName(latin: "Ana", native: nil), country: country)
        #expect(PersonList([entry]).rows.map(\.email) == [email])
        #expect(PersonList([entry]).problems == [])
        #expect(PersonList([entry, entry]).problems == [PersonList.Problem(line: 2, message: "ana@example.org stands on line 1 already")])
    }

    @Test("Columns are found by name, in any order and case, and the native name may be left out")
    func readsColumns() throws {
        let full = read("email,latin_name,native_name,country\na@b.cd,Noa Levi,נועה לוי,IL\n")
        #expect(full.problems.isEmpty)
        let row = try #require(full.rows.first)
        #expect(row.line == 2)
        #expect(row.name == (try PersonName(latin: "Noa Levi", native: "נועה לוי")))
        #expect(row.country.code == "IL")

        let other = read("Country;LATIN_NAME;Email\nmt;Ġorġ Żammit;g@b.cd\n")
        #expect(other.problems.isEmpty)
        #expect(other.rows.first?.email.text == "g@b.cd")
        #expect(other.rows.first?.name.native == nil)
    }

    @Test("Every problem is told with its line, and rows without one are still read")
    func tellsEveryProblem() {
        let list = read(
            """
            email,latin_name,native_name,country
            a@b.cd,Anna,,FR
            nonsense,,,ZZ
            b@b.cd,Иван,,BG
            A@B.CD,Anna Again,,FR

            c@b.cd,Carl,,DE,surplus
            d@b.cd,Dora,,AT
            """
        )
        #expect(list.rows.map(\.email.text) == ["a@b.cd", "d@b.cd"])
        #expect(list.problems.map(\.line) == [3, 3, 3, 4, 5, 7])
        #expect(list.problems.contains { $0.line == 5 && $0.message.contains("line 2") })
        #expect(list.problems.contains { $0.line == 4 && $0.message.contains("U+418") })
    }

    @Test("A row that is too short says what is missing")
    func tellsShortRows() {
        let list = read("email,latin_name,country\na@b.cd\n")
        #expect(list.rows.isEmpty)
        #expect(list.problems.count == 2)
    }

    @Test(
        "A header that lacks, repeats or invents a column is refused, and says so",
        arguments: [
            ("email,latin_name\na@b.cd,Anna\n", "country"), ("email,latin_name,country,email\n", "twice"),
            ("email,latin_name,country,phone\n", "phone"),
            ("a@b.cd,Anna,FR\n", "a@b.cd"), ("email latin_name country\n", "no column"),
        ]
    )
    func refusesHeaders(text: String, word: String) {
        let list = read(text)
        #expect(list.rows.isEmpty)
        #expect(list.problems.contains { $0.line == 1 && $0.message.contains(word) })
    }

    @Test(
        "A file without people is a problem",
        arguments: ["", "\n\n", "\u{FEFF}", "email,latin_name,country\n", "email,latin_name,country\n,,\n , ,\n"]
    )
    func refusesEmptyFiles(text: String) {
        #expect(read(text).rows.isEmpty)
        #expect(!read(text).problems.isEmpty)
    }

    @Test("A problem of the table is a problem of the list")
    func keepsTableProblems() {
        let list = read("email,latin_name,country\na@b.cd,\"Anna,FR\n")
        #expect(list.problems.contains { $0.message.contains("never closed") })
        #expect(PersonList(CommaSeparatedTable([0xFF])).problems.contains { $0.message.contains("UTF-8") })
    }

    @Test("10,000 people are taken at a time, not one more")
    func boundsRows() {
        let header = "email,latin_name,country\n"
        let rows = (1...10_000).map { "p\($0)@b.cd,Anna,FR\n" }.joined()
        #expect(read(header + rows).rows.count == 10_000)
        let tooMany = read(header + rows + "q@b.cd,Anna,FR\n")
        #expect(tooMany.rows.isEmpty)
        #expect(tooMany.problems.count == 1)
    }
}

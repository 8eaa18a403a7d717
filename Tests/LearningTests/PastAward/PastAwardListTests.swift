import Learning
import Testing

@Suite("A list of past awards")
struct PastAwardListTests {
    private static let header = "email,latin_name,native_name,country,edition,awarded_on,source,namesake\n"

    private func list(_ text: String) -> PastAwardList { PastAwardList(CommaSeparatedTable(Array(text.utf8))) }

    @Test("Columns stand in any order, and what may be left out may be")
    func reads() throws {
        let list = list(
            """
            source;awarded_on;edition;country;latin_name;email
            "register 2019, page 12";2019-09-27;2019-autumn;GE;Luka Beridze;LUKA@example.org

            """
        )
        #expect(list.problems == [])
        let award = try #require(list.awards.first)
        #expect(award.line == 2)
        #expect(award.email.text == "luka@example.org")
        #expect(award.name.latin == "Luka Beridze" && award.name.native == nil)
        #expect(award.edition.text == "2019-autumn" && award.awardedOn.description == "2019-09-27")
        #expect(award.source == "register 2019, page 12" && !award.isNamesake)
    }

    @Test("Every problem of every row is told, with its line and what would be right, in both languages")
    func tellsAll() {
        let list = list(
            Self.header + """
                no address,Ana Kovač,,HR,2019-autumn,2019-09-27,register,
                b@example.org,,,XX,Autumn 2019,27.09.2019,,maybe
                c@example.org,Cee Dee,,MT,2019-autumn,2019-09-27,register,yes
                c@example.org,Cee Dee,,MT,2019-autumn,2019-09-27,register,
                c@example.org,Other Name,,MT,2020-autumn,2020-09-27,register,
                d@example.org,Çee Dee,,MT,2020-autumn,2020-09-27,register,
                e@example.org,Cee Dee,,MT,2020-autumn,2020-09-27,register,yes

                """
        )
        #expect(list.awards.map(\.line) == [4, 8])
        #expect(list.problems.map(\.line) == [2] + [3, 3, 3, 3, 3, 3] + [5, 6, 7])
        for problem in list.problems {
            #expect(!problem.text.english.isEmpty && !problem.text.french.isEmpty)
            #expect(problem.text.english.count > 20)
        }
        #expect(list.problems.last?.text.english.contains("c@example.org on line 4") == true)
    }

    @Test("A file without awards, or with other columns, says which columns there are")
    func tellsColumns() {
        for text in ["", "email,name\n", Self.header, "email;latin_name\n"] {
            let list = list(text)
            #expect(list.awards.isEmpty)
            #expect(!list.problems.isEmpty)
        }
        #expect(self.list("email,nom\n").problems.contains { $0.text.french.contains("latin_name") })
    }

    @Test("More rows than a proposal takes are refused as a whole")
    func isBounded() {
        let rows = (0...PastAwardList.maximumRows).map { "p\($0)@example.org,Name,,MT,2019-autumn,2019-09-27,register,yes\n" }.joined()
        let list = list(Self.header + rows)
        #expect(list.awards.isEmpty)
        #expect(list.problems.count == 1)
    }
}

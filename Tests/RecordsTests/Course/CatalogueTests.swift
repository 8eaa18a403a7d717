import Learning
import Testing

@Suite("The catalogue")
struct CatalogueTests {
    @Test("Each course once, in its newest version; former ones by their number; for everybody", arguments: Engine.allCases)
    func newest(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportCourse(.sample()))
            try await academy.run(ImportCourse(.sample(title: "Another title")))
            let page = try await academy.run(ListCourses(), as: .publicVerifier)
            #expect(page.items.map(\.number) == [2] && page.next == nil)
            let key = try academy.contentKey("drug-policy")
            #expect(try await academy.run(ShowCourse(key), as: .publicVerifier).version.course.title.english == "Another title")
            #expect(try await academy.run(ShowCourse(key, version: 1), as: .publicVerifier).version.number == 1)
            #expect(try await academy.run(ListCourses(paging: Paging(after: "drug-policy"))).items == [])
            try await academy.refuses(.courseUnknown, ShowCourse(key, version: 3))
            try await academy.refuses(.courseUnknown, ShowCourse(academy.contentKey("nothing")))
        }
    }

    @Test("Editions come page by page in the order in which they start", arguments: Engine.allCases)
    func editions(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportCourse(.sample()))
            for (key, starts) in [("b-2028", "2028-01-10"), ("a-2029", "2029-01-08"), ("c-2028", "2028-01-10")] {
                try await academy.run(academy.opening(key, startsOn: starts, endsOn: "2029-10-26"))
            }
            let first = try await academy.run(ListCohorts(paging: Paging(limit: 2)))
            #expect(first.items.map(\.key.text) == ["b-2028", "c-2028"])
            let second = try await academy.run(ListCohorts(paging: Paging(limit: 2, after: first.next)))
            #expect(second.items.map(\.key.text) == ["a-2029"] && second.next == nil)
            try await academy.run(AdvanceCohort(academy.key("c-2028"), .postpone, reason: "no rooms"))
            #expect(try await academy.run(ListCohorts(state: .postponed)).items.map(\.key.text) == ["c-2028"])
            try await academy.refuses(.invalidInput, ListCohorts(paging: Paging(after: "Not a key")))
        }
    }
}

import Learning
import Testing

@Suite("Figures of an edition")
struct ShowFiguresTests {
    @Test("An edition is counted from its own records alone", arguments: Engine.allCases)
    func counts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 3)
            for (person, mark) in [(1, "60"), (2, "49.5"), (3, "44")] { try await academy.markAll(person, mark) }
            try await academy.run(academy.opening("2027-strasbourg", startsOn: "2027-01-04", endsOn: "2027-10-29"))
            let figures = try await academy.run(ShowFigures(cohort: academy.key()))
            #expect(figures.total(.enrolment) == 3)
            #expect(figures[.seat] == ["taken": 3, "free": 27])
            #expect(figures[.application].isEmpty && figures[.document].isEmpty)
            let component = try component("A1", of: figures)
            // 49.5 is 50 and passes.
            #expect(component.marks == 3 && component.passed == 2 && component.compensated == 0)
            #expect(component.mean == Rational(numerator: 154, denominator: 3))
            let empty = try await academy.run(ShowFigures(cohort: academy.key("2027-strasbourg")))
            #expect(empty[.seat] == ["free": 30])
            #expect(try self.component("A1", of: empty).mean == nil)
        }
    }

    @Test("Applications are counted by outcome and country, works by how they came in", arguments: Engine.allCases)
    func countsApplications(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 3, seats: 2)
            try await academy.agreeList("MT FR MT")
            let figures = try await academy.run(ShowFigures(cohort: academy.key()))
            #expect(figures[.application] == ["offered": 2, "reserve": 1])
            #expect(figures[.country] == ["MT": 2, "FR": 1])
            #expect(figures[.seat] == ["taken": 2])
        }
    }

    @Test("No mark of anybody is told by figures, and trainees are not told the figures", arguments: Engine.allCases)
    func keepsMarks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let trainee = try await academy.trainee(1)
            try await academy.refuses(.notPermitted, ShowFigures(cohort: academy.key()), as: trainee)
            try await academy.refuses(.cohortUnknown, ShowFigures(cohort: academy.key("1999-nowhere")))
        }
    }

    private func component(_ code: String, of figures: CohortFigures) throws -> CohortFigures.Component {
        try #require(figures.components.first { $0.code.description == code })
    }
}

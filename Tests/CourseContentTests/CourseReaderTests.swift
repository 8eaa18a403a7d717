import CanonicalJSON
import CourseContent
import Learning
import Testing

@Suite struct CourseReaderTests {
    @Test func `a small course is read as it is written`() throws {
        let course = try #require(CourseFolderFixture().read().course)
        #expect(course.key.text == "small-course")
        #expect(course.awardTitle == LocalizedText(english: "Small award", french: "Petit titre"))
        #expect(course.proposal == nil)
        #expect(course.modules.map(\.kind) == [.taught, .capstone])
        #expect(course.units.map(\.code.description) == ["U1"])
        #expect(course.plan.assessments.map(\.weight) == [Hundredths(whole: 40), Hundredths(whole: 60)])
        #expect(course.plan.assessments.map { $0.rubric?.criteria.count } == [nil, 2])
        #expect(course.plan.assessments.map(\.limits.tries) == [2, 1])
        #expect(course.units.first?.readings.first?.location == "a library")
    }

    @Test func `rules that are not named are the proposed ones`() throws {
        let course = try #require(CourseFolderFixture().read().course)
        #expect(course.rules == .proposed)
    }

    @Test func `rules that are named hold`() throws {
        let folder = try CourseFolderFixture()
        try folder.write("course.yaml", SmallCourse.course.replacing("pass-total: 50", with: "pass-total: 45.5\n  late-work: {days: 3}"))
        let rules = try #require(folder.read().course).rules
        #expect(rules.passTotal == Hundredths("45.5"))
        #expect(rules.lateWork == CourseRules.LateWork(penaltyPerDay: Hundredths(whole: 5), days: 3))
    }

    @Test func `reading twice gives the same bytes`() throws {
        let folder = try CourseFolderFixture()
        let first = try #require(folder.read().course).snapshot.canonicalBytes
        let second = try #require(folder.read().course).snapshot.canonicalBytes
        #expect(first == second)
    }

    @Test func `any changed content changes the bytes`() throws {
        let folder = try CourseFolderFixture()
        let before = try #require(folder.read().course).snapshot.canonicalBytes
        try folder.write("units/first-unit/lesson.md", SmallCourse.lesson.replacing("there are parts", with: "there are few parts"))
        #expect(try #require(folder.read().course).snapshot.canonicalBytes != before)
    }

    @Test func `comments and order of fields do not change the bytes`() throws {
        let folder = try CourseFolderFixture()
        let before = try #require(folder.read().course).snapshot.canonicalBytes
        let lines = SmallCourse.basics.split(separator: "\n")
        try folder.write("modules/1-basics/module.yaml", "# The first module\n" + lines.reversed().joined(separator: "\n"))
        #expect(try #require(folder.read().course).snapshot.canonicalBytes == before)
    }
}

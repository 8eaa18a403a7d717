import Learning

extension OperationCatalogue {
    private static let version = Field.optional("version", .integer(1...1_000_000), "Which version; left out for the newest.")

    static let courses = [
        Operation(
            ListCourses.self,
            .get,
            "courses",
            "List the courses of the catalogue, each in its newest version.",
            [Fields.limit, Fields.after],
            answer: .page(of: .courseEntry)
        ) { input in try ListCourses(paging: input.paging()) },
        Operation(
            ShowCourse.self,
            .get,
            "courses/{course}",
            "Show a course: modules, units, outcomes and the plan of assessment.",
            [Fields.course, version],
            answer: Shape.course.from(\.version)
        ) { input in try ShowCourse(input(Fields.course), version: input(version).map { Int64($0) }) },
    ]
}

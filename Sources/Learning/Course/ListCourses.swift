/// The catalogue: every course in its newest version, in the order of the keys. Public.
package struct ListCourses: Command {
    package static let name = CommandName.listCourses

    package let paging: Paging

    package init(paging: Paging = Paging()) { self.paging = paging }

    package func perform(in context: CommandContext) async throws -> Page<CourseVersion> {
        try await context.store.read { [paging] transaction in
            Page(try transaction.courses.catalogue(after: paging.after, atMost: paging.limit + 1), paging, key: \.key.text)
        }
    }
}

import CanonicalJSON
import Learning
import Operations
import Testing

@Suite("What markers are told")
struct MarkerLeakTests {
    private static let markers: Set<Role> = [.instructor, .secondMarker, .moderator]
    /// In the classroom everybody is present by name.
    private static let classroom: Set<CommandName> = [.recordAttendance, .showRegister, .setMakeUp, .confirmMakeUp, .showGroups]
    private static let telling: Set<String> = [
        "person", "people", "name", "latinName", "nativeName", "email", "country", "institution", "id", "uuid", "account", "enrolment", "submission",
        "case",
    ]

    private static let operations = OperationCatalogue.all.filter { operation in
        !Authority.roles(for: operation.command).isDisjoint(with: markers) && !classroom.contains(operation.command)
    }

    @Test("No member of any answer to a marker could tell whose work it is")
    func names() {
        #expect(Self.operations.count >= 15)
        for operation in Self.operations {
            #expect(operation.answer.memberNames.isDisjoint(with: Self.telling), "\(operation.name)")
        }
    }

    @Test("No value in any answer to a marker is an identifier, an address or a name")
    func values() throws {
        let secrets = [Samples.secretName, Samples.secretEmail, Samples.secretID.description, "0123456789ab"]
        for told in try Told.toMarkers() {
            let text = told.json.canonicalText
            for secret in secrets { #expect(!text.contains(secret), "\(told.name): \(secret)") }
        }
    }

    @Test("The same look finds what offices are told")
    func finds() throws {
        let told = try Told.cases().map(\.json.canonicalText).joined()
        #expect(told.contains(Samples.secretEmail) && told.contains(Samples.secretID.description))
    }

    @Test("Nothing that a trainee is told of a work not released has a member for a mark")
    func tellsAuthorsNoMark() throws {
        let own = try #require(OperationCatalogue.named(CommandName.showSubmission.rawValue))
        #expect(own.answer.memberNames.isDisjoint(with: ["mark", "raw", "points", "total", "average", "packet", "state"]))
    }
}

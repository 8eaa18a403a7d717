import Learning
import Testing

@Suite("Mark visibility")
struct MarkVisibilityTests {
    /// Who works on marks sees them as they stand. Everybody who is not named never sees any.
    private static let whole: Set<Role> = [
        .operator, .worker, .instructor, .secondMarker, .moderator, .externalExaminer, .boardMember, .boardChair, .boardSecretary, .reviser,
        .appealPanel, .integrityBoard, .auditor,
    ]
    private static let released: Set<Role> = [.trainee, .secretariat, .tutor, .registrar, .approver, .governingBoard]

    @Test("Before release nobody but markers and boards sees a mark, of whatever assessment", arguments: Role.allCases, [false, true])
    func hidesBeforeRelease(role: Role, shownBeforeBoard: Bool) {
        let visible = MarkVisibility.of(.beforeRelease, to: role, shownBeforeBoard: shownBeforeBoard, isAnonymous: false)
        let expected: MarkVisibility = Self.whole.contains(role) ? .whole : role == .trainee && shownBeforeBoard ? .provisional : .hidden
        #expect(visible == expected)
    }

    @Test("Who marks by code is told nobody's mark by name before the release, and boards are", arguments: Role.allCases)
    func keepsCodesApartFromNames(role: Role) {
        let visible = MarkVisibility.of(.beforeRelease, to: role, shownBeforeBoard: false, isAnonymous: true)
        let marksByCode: Set<Role> = [.instructor, .secondMarker, .moderator]
        #expect(visible == (Self.whole.subtracting(marksByCode).contains(role) ? .whole : .hidden))
    }

    @Test("After it a trainee sees what was released, a correspondent and a verifier nothing", arguments: Role.allCases, [false, true])
    func showsAfterRelease(role: Role, shownBeforeBoard: Bool) {
        let visible = MarkVisibility.of(.released, to: role, shownBeforeBoard: shownBeforeBoard, isAnonymous: true)
        #expect(visible == (Self.whole.contains(role) ? .whole : Self.released.contains(role) ? .released : .hidden))
    }
}

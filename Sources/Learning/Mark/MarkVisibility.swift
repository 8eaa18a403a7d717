/// What a reader may be shown of a component's mark. Every page, letter, export and query asks here and nowhere else (domain.md 2.9.4, ruling 16).
package enum MarkVisibility: Sendable, Hashable, CaseIterable {
    case hidden
    /// The result as it was last released.
    case released
    /// The mark as it stands, to be shown as provisional.
    case provisional
    /// The mark as it stands, with its steps.
    case whole

    /// Whether there is anything that was released.
    package enum Stage: Sendable, Hashable, CaseIterable {
        case beforeRelease, released
    }

    /// - Parameters:
    ///   - role: in which the reader's grant reaches the mark: their own, their assessment's, their cohort's.
    ///   - shownBeforeBoard: the assessment's flag.
    ///   - isAnonymous: the same. Who marks by code is not told a person's mark before the release: it would tell whose script was whose (F18).
    package static func of(_ stage: Stage, to role: Role, shownBeforeBoard: Bool, isAnonymous: Bool) -> MarkVisibility {
        switch role {
        case .trainee: stage == .released ? .released : shownBeforeBoard ? .provisional : .hidden
        case .secretariat, .tutor, .registrar, .approver, .governingBoard: stage == .released ? .released : .hidden
        case .instructor, .secondMarker, .moderator: stage == .beforeRelease && isAnonymous ? .hidden : .whole
        case .operator, .worker, .externalExaminer, .boardMember, .boardChair, .boardSecretary, .reviser, .appealPanel, .integrityBoard, .auditor:
            .whole
        case .verifier, .visitor, .accountHolder, .correspondent, .selectionPanel, .protectionOfficer: .hidden
        }
    }
}

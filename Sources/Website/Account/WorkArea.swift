import Learning

/// A part of the house where somebody has work, by their roles. It only says which door is theirs: what lies behind it, each command asks for itself.
enum WorkArea: CaseIterable {
    case applying, studying, marking, registers, cohorts

    func isOpen(to account: AccountOverview) -> Bool {
        let roles = Set(account.grants.map(\.grant.role))
        return switch self {
        // Whoever works here has no need to be asked to apply; they may all the same.
        case .applying: account.account.person != nil || account.grants.isEmpty
        case .studying: account.account.person != nil
        case .marking: !roles.isDisjoint(with: [.instructor, .secondMarker])
        case .registers: !roles.isDisjoint(with: [.instructor, .tutor])
        case .cohorts: roles.contains { Authority.permits($0, .listCohorts) }
        }
    }

    var address: PageAddress {
        switch self {
        case .applying: ApplyAddress.calls
        case .studying: StudyAddress.home
        case .marking: MarkingAddress.queue
        case .registers: CohortAddress.registers
        case .cohorts: CohortAddress.list
        }
    }

    var name: LocalizedText {
        switch self {
        case .applying: LocalizedText(english: "Apply", french: "Candidater")
        case .studying: LocalizedText(english: "Your studies", french: "Vos études")
        case .marking: LocalizedText(english: "Marking", french: "Correction")
        case .registers: LocalizedText(english: "Attendance registers", french: "Feuilles de présence")
        case .cohorts: LocalizedText(english: "Editions", french: "Éditions")
        }
    }
}

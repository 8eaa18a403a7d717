import Learning
import Testing

extension TestAcademy {
    static let pastEdition = "2019-autumn"

    /// An edition of long ago that has ended, with so many seats.
    func preparePastEdition(seats: Int = 5) async throws {
        try await run(ImportCourse(.sample()))
        try await run(opening(Self.pastEdition, seats: seats, startsOn: "2019-01-07", endsOn: "2019-09-20"))
        for event in [CohortEvent.start, .complete] { try await run(AdvanceCohort(key(Self.pastEdition), event)) }
    }

    func pastAwards(_ rows: String) -> PastAwardList {
        PastAwardList(CommaSeparatedTable(Array(("email,latin_name,native_name,country,edition,awarded_on,source,namesake\n" + rows).utf8)))
    }

    /// Rows of people `a1@example.org` and so on.
    func pastAwards(_ numbers: ClosedRange<Int>, edition: String = pastEdition, on date: String = "2019-09-27") -> PastAwardList {
        let names = ["Ana Kovač", "Luka Beridze", "Nino Abashidze", "Ġorġ Żammit", "Ayşe Yılmaz", "Jo Ndiaye"]
        return pastAwards(
            numbers.map { "a\($0)@example.org,\(names[$0 % names.count]),,MT,\(edition),\(date),\"register 2019, page \($0)\",yes\n" }.joined()
        )
    }

    func propose(_ list: PastAwardList, rehearsing: Bool = false) async throws -> ProposeAwardImport.Outcome {
        try await run(ProposeAwardImport(list, label: "awards-2019.csv", isRehearsal: rehearsing))
    }

    @discardableResult
    func approve(_ id: Identifier<AwardImport>, as actor: Actor = approver) async throws -> ApproveAwardImport.Outcome {
        try await ApproveAwardImport(id).run(in: context(as: actor))
    }

    /// Proposed and approved.
    func importAwards(_ list: PastAwardList) async throws {
        let id = try #require(try await propose(list).proposal)
        try await approve(id)
    }

    func pastDocuments() async throws -> [Document] {
        let key = try key(Self.pastEdition)
        return try await store.read { transaction in try transaction.documents.all(in: transaction.cohorts.require(key).id) }
    }
}

import CanonicalJSON
import Learning

/// What the signed statement of a printed code says.
struct StatementReport {
    private let statement: String
    private let store: StoreOptions

    init(_ statement: String, _ store: StoreOptions) { (self.statement, self.store) = (statement, store) }

    func report() async throws -> Report {
        let stated = try await OpenRecords.with(store) { records in
            let publisher = try await SealWorks.open(store.home, records).badges(threadCount: 1)
            return try await ReadStatement(statement, publisher: publisher).run(in: CommandContext(store, records))
        }
        return Report(
            [
                "signed by this academy: it says that the award was made, not that it still holds", "serial: \(stated.serial)",
                "holder: \(stated.holder.words)", "award: \(stated.award.words)", "date of the award: \(stated.awardedOn)",
            ],
            json: [
                "serial": .string(stated.serial), "holder": .string(stated.holder.words), "award": .string(stated.award.words),
                "awardedOn": .string(stated.awardedOn.description),
            ]
        )
    }
}

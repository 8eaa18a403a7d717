import Learning

/// Archives what is due, one document after the other; what keeps one from being archived keeps no other.
struct ArchiveRun {
    struct Outcome {
        var archived = 0
        var failures: [String] = []
    }

    /// Read at a time.
    private static let page = 100

    let archiver: any DocumentArchiver
    /// Seconds that a proof of time must hold for, else a new one is made.
    var reserve = ArchiveDocument.reserve

    func run(in context: CommandContext) async throws -> Outcome {
        var outcome = Outcome()
        let limit = context.clock.now.adding(seconds: reserve)
        // Those that are due still: because they failed, or because no time-stamp holds for as long as was asked.
        var seen: Set<Identifier<Document>> = []
        while true {
            let (count, past) = (Self.page + seen.count, seen)
            let due = try await context.store.read { try $0.archives.due(before: limit, atMost: count) }.filter { !past.contains($0) }
            guard !due.isEmpty else { return outcome }
            for document in due {
                seen.insert(document)
                do {
                    let done = try await ArchiveDocument(document, archiver: archiver, reserve: reserve).run(in: context)
                    if case .archived = done { outcome.archived += 1 }
                } catch let error as IssuingRefused {
                    outcome.failures.append("\(document): \(error)")
                }
            }
        }
    }
}

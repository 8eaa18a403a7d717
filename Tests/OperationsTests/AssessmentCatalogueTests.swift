import Learning
import Operations
import Testing

@Suite("Operations from assessment to audit")
struct AssessmentCatalogueTests {
    private static let nouns: Set<Substring> = [
        "sitting", "claim", "affiliation", "interest", "marking", "moderation", "integrity", "board", "result", "resit", "revision", "appeal",
        "revocation", "mark",
    ]
    private static let others: [CommandName] = [
        .showSubmission, .saveDraft, .declareUpload, .submitWork, .recordPerformance, .recordAttempt, .listAwards, .decideAwards,
        .circulateAwards, .objectToAwards, .ratifyAwards, .runDueWork, .deliverOutbox, .sealAudit, .verifyAudit, .replayAudit, .readAuditFeed,
    ]
    private static let commands = CommandName.allCases.filter { nouns.contains($0.rawValue.prefix { $0 != "-" }) } + others

    @Test("Every command is offered, or it is told why not", arguments: commands)
    func offered(command: CommandName) {
        let why = OperationCatalogue.notOfferedAssessment[command]
        #expect((OperationCatalogue.named(command.rawValue) == nil) == (why != nil))
        if let why { #expect(why.hasSuffix(".")) }
    }

    @Test("What two people edit tells its version, and takes it back with the change")
    func versions() throws {
        for (reading, changing) in [
            (CommandName.showSitting, CommandName.scheduleSitting), (.showSitting, .amendSitting), (.showSubmission, .saveDraft),
            (.showMarkingWork, .draftMark),
        ] {
            let (read, change) = (try #require(OperationCatalogue.named(reading.rawValue)), try #require(OperationCatalogue.named(changing.rawValue)))
            #expect(read.answer.memberNames.contains("version"))
            #expect(change.fields.contains { $0.name == Fields.ifMatch.name })
        }
    }

    @Test("Lists come a page at a time")
    func pages() {
        let lists = OperationCatalogue.all.filter { $0.answer.memberNames.isSuperset(of: ["items", "next"]) }
        #expect(lists.count >= 10)
        for list in lists { #expect(Set(list.fields.map(\.name)).isSuperset(of: ["limit", "after"]), "\(list.name)") }
    }
}

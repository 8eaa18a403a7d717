import Learning
import Testing

@Suite("What a holder is told of a document")
struct DocumentNoticeTests {
    private static let told: [OutboxMessage.Topic] = [
        .documentIssued, .documentReissued, .documentSuperseded, .suspensionAnnounced, .documentSuspended, .suspensionRenewed, .suspensionEnded,
        .documentWithdrawn, .documentAnnulled,
    ]

    @Test("Every change of a document has a text of its own in both languages, which names the document", arguments: told)
    func names(topic: OutboxMessage.Topic) throws {
        let facts = try DocumentFacts.sample()
        let notice = try #require(DocumentNotice(topic, of: facts, until: nil))
        for language in Language.allCases {
            #expect(notice.subject[language].contains(facts.serial.text))
            #expect(notice.body[language].contains(facts.title[language]))
            #expect(notice.body[language].contains(facts.issuer[language]))
        }
        #expect(notice.subject.english != notice.subject.french)
        let others = Self.told.filter { $0 != topic }.compactMap { DocumentNotice($0, of: facts, until: nil)?.body.english }
        #expect(others.count == Self.told.count - 1)
        #expect(!others.contains(notice.body.english))
    }

    @Test("The last day of a suspension is told with it, and with nothing else")
    func tellsTheDay() throws {
        let facts = try DocumentFacts.sample()
        let day = try #require(LocalDate("2027-01-21"))
        for topic in Self.told {
            let body = try #require(DocumentNotice(topic, of: facts, until: day)).body
            let isTold = topic == .documentSuspended || topic == .suspensionRenewed
            for language in Language.allCases { #expect(body[language].contains("2027-01-21") == isTold) }
        }
    }

    @Test("Other messages are about no document", arguments: Set(OutboxMessage.Topic.allCases).subtracting(told).map(\.rawValue).sorted())
    func leavesOthersOut(topic: String) throws {
        let topic = try #require(OutboxMessage.Topic(rawValue: topic))
        #expect(try DocumentNotice(topic, of: DocumentFacts.sample(), until: nil) == nil)
    }
}

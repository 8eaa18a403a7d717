import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// Every answer in both languages: what is said, what is shown, what is not.
@Suite struct AnswerTests {
    private static let headlines: [VerificationAnswer: (english: String, french: String)] = [
        .valid: ("Valid", "Valable"),
        .replaced: ("Replaced by a newer edition", "Remplacé par une édition plus récente"),
        .suspended: ("Suspended", "Suspendu"),
        .withdrawn: ("Withdrawn", "Retiré"),
        .annulled: ("Annulled: never valid", "Annulé\u{202F}: jamais valable"),
        .changed: ("Changed after sealing", "Modifié après le scellement"),
        .notInRegister: ("Not in our register", "Absent de notre registre"),
        .notOurs: ("Not ours, or unknown", "Pas de nous, ou inconnu"),
        .cannotJudge: ("Cannot be judged", "Impossible de juger"),
    ]

    private static func headline(_ answer: VerificationAnswer, _ language: Language) -> String {
        guard let headline = headlines[answer] else { preconditionFailure("\(answer) has no headline here") }
        return language == .english ? headline.english : headline.french
    }

    @Test(arguments: VerificationAnswer.allCases, Language.allCases)
    func everyAnswerSaysWhatItIsInWordsAndBySign(_ answer: VerificationAnswer, _ language: Language) async throws {
        let pages = try Pages(identity: Samples.identity(), stylesheet: Stylesheet())
        for evidence in [Answered.Evidence.file(name: "a.pdf"), .paper(serial: "S", code: "C")] {
            let verification = Verification(
                answer: answer,
                since: Samples.earlier,
                statusAsOf: Samples.now,
                isSpecimen: true,
                facts: Samples.facts(),
                sealedAt: Samples.earlier,
                checks: [VerificationCheck("in-register", .yes)]
            )
            let response = pages[language].answer.response(Answered(verification: verification, evidence: evidence, at: Samples.now))
            let source = try await response.bodyText()
            let page = try TestPage(status: response.status, headers: response.headers, source: source)
            let headline = Self.headline(answer, language)
            #expect(page.first("h1")?.text == headline.split(separator: "\u{202F}").joined(separator: " "))
            #expect(page.source.contains("<span>\(headline)</span></h1>"))
            #expect(page.title?.hasPrefix(headline.split(separator: "\u{202F}").joined(separator: " ")) == true)
            #expect(page.all("svg").count == 1)
            #expect(page.first("html")?.attributes["lang"] == language.rawValue)
            #expect(page.source.contains(language == .english ? "<strong>What to do:</strong>" : "<strong>Que faire\u{202F}:</strong>"))
            #expect(page.text.contains(language == .english ? "SPECIMEN" : "SPÉCIMEN"))
            #expect(
                page.fact(language == .english ? "Since" : "Depuis le")
                    == (language == .english ? "3 May 2026, 08:00 UTC" : "3 mai 2026, 08 h 00 UTC")
            )
            #expect(page.problem == nil)
        }
    }

    @Test(arguments: [(DocumentState.issued, VerificationAnswer.valid), (.suspended, .suspended), (.revoked, .withdrawn)])
    func aPaperShowsEveryCertifiedFact(_ state: DocumentState, _ answer: VerificationAnswer) async throws {
        let site = TestSite()
        site.records.add(Samples.document(state))
        let page = try await site.page(TestSite.paper())
        #expect(page.status == .ok)
        #expect(page.first("h1")?.text == Self.headline(answer, .english))
        #expect(page.fact("Awarded to") == "Liora Ben-David O'Neill ליאורה בן-דוד")
        #expect(page.fact("Award") == "Certificate in Drug Policy <Advanced> Certificat en politique des drogues <avancé>")
        #expect(page.fact("Course") == "Advanced Drug Policy & Management Politique et gestion avancées")
        #expect(page.fact("Period") == "from 31 August 2026 to 30 October 2026")
        #expect(page.fact("Workload") == "375 hours")
        #expect(page.fact("Date of the award") == "1 November 2026")
        #expect(page.fact("Issued by") == "Academy for Drug Policy & Practice Académie des politiques")
        #expect(page.fact("Signed by") == "Amélie Šimůnková Director")
        #expect(page.fact("Serial number") == Samples.serial.text)
        #expect(page.fact("Date of issue") == "20 November 2026")
        #expect(page.fact("Edition") == "1")
        #expect(page.fact("Status as of") == "21 November 2026, 14:05 UTC")
        #expect(page.fact("Since") == (answer == .valid ? nil : "3 May 2026, 08:00 UTC"))
        #expect(!page.text.contains("SPECIMEN"))
        #expect(site.tally.answers == [answer])
    }

    @Test func anEditionThatWasReplacedTellsNoName() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.superseded))
        let page = try await site.page(TestSite.paper())
        #expect(page.first("h1")?.text == "Replaced by a newer edition")
        #expect(!page.source.contains("Ben-David"))
        #expect(page.element(id: "facts") == nil)
    }

    @Test(arguments: Language.allCases)
    func aTranscriptsCodeShowsThatItExistsAndNoMark(_ language: Language) async throws {
        let site = TestSite()
        let text = LocalizedText(english: "Task 2", french: "Épreuve 2")
        let transcript = TranscriptContent(
            units: [],
            components: [.init(code: "A2", title: text, weight: Hundredths(whole: 15), mark: 61, grade: .c, outcome: .passed)],
            outcomes: [],
            total: "58.00",
            standing: .withoutAward,
            awardedOn: nil
        )
        site.records.add(Samples.document(.issued, facts: Samples.facts(.transcript(transcript))))
        let page = try await site.page(TestSite.paper(language: language))
        let title = DocumentKind.transcript.title
        let other = language == .english ? title.french : title.english
        #expect(page.fact("Document") == "\(title[language]) \(other)")
        for secret in ["58.00", "61", "Task 2", "Épreuve 2", "without the award", "sans obtention"] { #expect(!page.text.contains(secret)) }
        let data = try await site.request(TestSite.paper(), headers: [.accept: "application/json"])
        #expect(!String(buffer: data.body).contains("58.00"))
    }

    @Test func aStatementsCodeShowsItsHours() async throws {
        let site = TestSite()
        let statement = AttendanceContent(
            modules: [.init(title: LocalizedText(english: "Module I", french: "Module I"), heldMinutes: 1680, attendedMinutes: 1590)],
            sessions: [
                .init(
                    date: Samples.date("2026-09-07"),
                    title: LocalizedText(english: "Opening", french: "Ouverture"),
                    minutes: 210,
                    attendedMinutes: 120
                )
            ]
        )
        site.records.add(Samples.document(.issued, facts: Samples.facts(.statementOfAttendance(statement))))
        let page = try await site.page(TestSite.paper())
        #expect(page.fact("Residential sessions attended") == "26 h 30 min of 28 h")
        #expect(page.fact("Module I") == "26 h 30 min of 28 h")
        #expect(page.fact("7 September 2026") == "Opening: 210 min, 120 min attended")
    }

    @Test func aLettersCodeShowsItsText() async throws {
        let site = TestSite()
        let text = LocalizedText(english: "We confirm.\nTruly.", french: "Nous attestons.\nVraiment.")
        let letter = LetterContent(purpose: .visa, addressee: "Consulate", place: "Strasbourg", text: text)
        site.records.add(Samples.document(.issued, facts: Samples.facts(.letter(letter))))
        let page = try await site.page(TestSite.paper())
        #expect(page.fact("Document") == "Invitation for a visa Invitation pour un visa")
        #expect(page.fact("Addressee") == "Consulate")
        #expect(page.fact("Place") == "Strasbourg")
        #expect(page.text.contains("We confirm. Truly."))
    }

    @Test func frenchFactsComeInFrenchWithTheOtherLanguageBeside() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let page = try await site.page(TestSite.paper(language: .french))
        #expect(page.fact("Date du titre") == "1er novembre 2026")
        #expect(page.fact("Période") == "du 31 août 2026 au 30 octobre 2026")
        #expect(page.fact("Cours") == "Politique et gestion avancées Advanced Drug Policy & Management")
        #expect(page.all("span").contains { $0.attributes["lang"] == "en" && $0.text == "Advanced Drug Policy & Management" })
        #expect(page.headers[.contentLanguage] == "fr")
    }

    @Test func aNameInItsOwnScriptIsIsolatedAndOfNoClaimedLanguage() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let page = try await site.page(TestSite.paper())
        let native = page.all("bdi").first { $0.attributes["class"] == "native" }
        #expect(native?.text == "ליאורה בן-דוד")
        #expect(native?.attributes["dir"] == "auto")
        #expect(native?.attributes["lang"] == "")
        #expect(page.all("bdi").first { $0.text == "Liora Ben-David O'Neill" }?.attributes["dir"] == "auto")
    }

    @Test func anAnnulledDocumentShowsNoFacts() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.annulled))
        let page = try await site.page(TestSite.paper())
        #expect(page.first("h1")?.text == "Annulled: never valid")
        #expect(!page.source.contains("Ben-David"))
        #expect(page.element(id: "facts") == nil)
    }

    @Test func aFileInTheRegisterIsValidAndMarkedAsSpecimen() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued), digest: Array("intact".utf8))
        let page = try await site.upload(Array("intact".utf8), named: "Liora – \"Zeugnis\".pdf".replacing("\"", with: "%22"))
        #expect(page.first("h1")?.text == "Valid")
        #expect(page.text.contains("SPECIMEN"))
        #expect(page.text.contains("Do not rely on it: it is a specimen."))
        #expect(!page.text.contains("You can rely on it."))
        #expect(page.fact("File") == "Liora – %22Zeugnis%22.pdf")
        #expect(page.fact("Sealed on") == "3 May 2026, 08:00 UTC")
        #expect(
            page.all("li").map(\.text) == [
                "✓ Yes Form of our sealed documents", "✓ Yes Seal made by that key", "✓ Yes Entry in our register",
            ]
        )
        #expect(site.examiner.files == [Array("intact".utf8)])
        #expect(site.tally.answers == [.valid])
    }

    @Test func aSealedFileWithoutAnEntryIsAnAlarmAndShowsNoFacts() async throws {
        let page = try await TestSite().upload(Array("intact".utf8))
        #expect(page.first("h1")?.text == "Not in our register")
        #expect(!page.source.contains("Ben-David"))
        #expect(page.text.contains("SPECIMEN"))
    }

    @Test func anAlteredFileTellsWhichCheckFailedAndWhy() async throws {
        let page = try await TestSite().upload(Array("altered".utf8), language: .french)
        #expect(page.first("h1")?.text == "Modifié après le scellement")
        #expect(
            page.all("li").map(\.text) == [
                "✗ Non Chaque octet tel qu’il a été scellé byte 5 & others differ", "– Non vérifié Sceau apposé par cette clé",
            ]
        )
        #expect(page.all("span").first { $0.attributes["class"] == "detail" }?.attributes["lang"] == "en")
    }

    @Test func aFileOfSomebodyElseIsNotOurs() async throws {
        let page = try await TestSite().upload(Array("%PDF-1.7 something".utf8))
        #expect(page.first("h1")?.text == "Not ours, or unknown")
        #expect(page.text.contains("This file does not carry our seal."))
    }

    @Test func aFileThatCouldNotBeExaminedIsNotJudged() async throws {
        let page = try await TestSite().upload(Array("unexamined".utf8))
        #expect(page.first("h1")?.text == "Cannot be judged")
    }
}

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// `/verify` by serial and code: the address of the QR code, and the form.
@Suite struct VerifyPaperTests {
    @Test func aWrongCodeAndAnUnknownSerialCannotBeToldApart() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let wrongCode = try await site.page(TestSite.paper(Samples.serial, Samples.otherCode))
        let readsForOne = site.records.reads
        let unknown = try await site.page(TestSite.paper(Samples.otherSerial, Samples.otherCode))
        #expect(site.records.reads == 2 * readsForOne)
        #expect(wrongCode.first("h1")?.text == "Not ours, or unknown")
        #expect(wrongCode.text.contains("We have no certificate with this serial number and this code."))
        #expect(unknown.source.replacing(Samples.otherSerial.text, with: Samples.serial.text) == wrongCode.source)
        #expect(wrongCode.headers.filter { $0.name != .requestID } == unknown.headers.filter { $0.name != .requestID })
        #expect(site.tally.answers == [.notOurs, .notOurs])
    }

    @Test func noNameLeaksForAWrongCode() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let page = try await site.page(TestSite.paper(Samples.serial, Samples.otherCode))
        #expect(!page.source.contains("Ben-David"))
        #expect(!page.source.contains("Advanced Drug Policy"))
    }

    @Test func theFormSendsWhatTheQRCodeSends() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let body = ByteBuffer(string: "serial=+\(Samples.serial.text.lowercased())+&code=\(Samples.code.text.replacing("-", with: "%20"))")
        let page = try await site.page(
            "/verify",
            method: .post,
            headers: [.contentType: "application/x-www-form-urlencoded; charset=UTF-8", .acceptLanguage: "fr"],
            body: body
        )
        #expect(page.first("h1")?.text == "Valable")
    }

    @Test func theLanguageSwitchKeepsThePage() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let english = try await site.page(TestSite.paper())
        let link = english.all("a").first { $0.attributes["hreflang"] == "fr" }?.attributes["href"]
        let french = try await site.page(try #require(link))
        #expect(french.first("h1")?.text == "Valable")
        #expect(french.all("a").first { $0.attributes["hreflang"] == "en" }?.attributes["href"] == TestSite.paper())
    }

    @Test(arguments: Language.allCases)
    func aTypingErrorGivesTheFormBackWithItsInput(_ language: Language) async throws {
        let site = TestSite()
        let mistyped = Samples.serial.text.dropLast() + (Samples.serial.text.last == "0" ? "1" : "0")
        let page = try await site.page("/verify?serial=\(mistyped)&code=7KQM-2X9D&lang=\(language.rawValue)")
        #expect(page.status == .unprocessableContent)
        #expect(page.problem == "serial-mistyped")
        #expect(page.element(id: "serial")?.attributes["value"] == String(mistyped))
        #expect(page.element(id: "serial")?.attributes["aria-invalid"] == "true")
        #expect(page.element(id: "serial")?.attributes["aria-describedby"] == "serial-hint serial-error")
        #expect(page.element(id: "serial-error")?.text.contains(mistyped) == true)
        #expect(page.element(id: "code")?.attributes["value"] == "7KQM-2X9D")
        #expect(page.element(id: "code")?.attributes["aria-invalid"] == nil)
        #expect(page.all("a").contains { $0.attributes["href"] == "#serial" })
        #expect(page.title?.hasPrefix(language == .english ? "Error:" : "Erreur :") == true)
        #expect(site.tally.answers.isEmpty)
    }

    @Test func hostileInputIsGivenBackAsTextOnly() async throws {
        let page = try await TestSite().page("/verify?serial=%22%3E%3Cscript%3Ealert(1)%3C/script%3E%01%EF%BF%BE%C2%85x&code='%26lt;")
        #expect(page.status == .unprocessableContent)
        #expect(page.all("script").isEmpty)
        #expect(page.element(id: "serial")?.attributes["value"] == "\"><script>alert(1)</script>\u{FFFD}\u{FFFD}\u{FFFD}x")
        #expect(page.element(id: "code")?.attributes["value"] == "'&lt;")
    }

    @Test func missingFieldsAreEachNamed() async throws {
        let both = try await TestSite().page("/verify?serial=&code=")
        #expect(both.status == .unprocessableContent)
        #expect(both.problem == "serial-missing")
        #expect(both.element(id: "serial-error") != nil)
        #expect(both.element(id: "code-error") != nil)

        let code = try await TestSite().page("/verify?serial=\(Samples.serial.text)")
        #expect(code.problem == "code-missing")
        #expect(code.element(id: "serial")?.attributes["value"] == Samples.serial.text)
        #expect(code.element(id: "serial-error") == nil)
    }

    @Test(arguments: Language.allCases)
    func theFormHasLabelsHintsAndItsLanguage(_ language: Language) async throws {
        let page = try await TestSite().page("/verify?lang=\(language.rawValue)")
        #expect(page.status == .ok)
        #expect(page.first("html")?.attributes["lang"] == language.rawValue)
        for field in ["file", "serial", "code", "statement"] {
            #expect(page.element(id: field)?.name == "input")
            #expect(page.all("label").contains { $0.attributes["for"] == field })
            #expect(page.element(id: field)?.attributes["aria-describedby"] == "\(field)-hint")
            #expect(page.element(id: "\(field)-hint") != nil)
        }
        #expect(page.all("form").map { $0.attributes["action"] } == Array(repeating: "/verify?lang=\(language.rawValue)", count: 3))
        #expect(page.all("form").first?.attributes["enctype"] == "multipart/form-data")
    }
}

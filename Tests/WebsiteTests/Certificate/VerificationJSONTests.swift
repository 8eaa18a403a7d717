import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct VerificationJSONTests {
    @Test func anAnswerAsDataIsExactlyThis() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.revoked))
        let response = try await site.request(TestSite.paper(), headers: [.accept: "application/json"])
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "application/json; charset=utf-8")
        #expect(response.headers[.cacheControl] == "no-store")
        #expect(
            String(buffer: response.body) == """
                {"answer":"withdrawn","checks":[{"detail":"","name":"in-register","result":"yes"},\
                {"detail":"no file was given","name":"seal-intact","result":"not-checked"}],"facts":{"award":{"en":"Certificate in Drug Policy \
                <Advanced>","fr":"Certificat en politique des drogues <avancé>"},"awardedOn":"2026-11-01","course":{"en":"Advanced Drug Policy & Management",\
                "fr":"Politique et gestion avancées"},"courseKey":"advanced","courseVersion":3,"edition":1,"endedOn":"2026-10-30",\
                "holder":{"latinName":"Liora Ben-David O'Neill","nativeName":"ליאורה בן-דוד"},"issuer":{"en":"Academy for Drug Policy & Practice",\
                "fr":"Académie des politiques"},"kind":"certificate","preparedOn":"2026-11-20","serial":"\(Samples.serial.text)","signatory":{"name":"Amélie Šimůnková","office":{"en":"Director","fr":"Directrice"}},"startedOn":"2026-08-31","workloadHours":375},\
                "since":"2026-05-03T08:00:00Z","specimen":false,"statusAsOf":"2026-11-21T14:05:09Z"}
                """
        )
    }

    @Test func whatIsNotKnownIsAbsent() async throws {
        let response = try await TestSite().request(TestSite.paper(), headers: [.accept: "application/json"])
        let answer = try JSONObject(response.body)
        #expect(response.status == .ok)
        #expect(answer["answer"] as? String == "not-ours")
        #expect(answer["facts"] == nil)
        #expect(answer["since"] == nil)
        #expect(answer["sealedAt"] == nil)
    }

    @Test(arguments: [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8"),
        ("*/*", "text/html; charset=utf-8"), ("application/json;q=0.5, text/html;q=0.4", "application/json; charset=utf-8"),
        ("application/json, text/html", "text/html; charset=utf-8"), ("application/json;q=0", "text/html; charset=utf-8"),
    ])
    func theClientChoosesPageOrData(_ accept: String, _ contentType: String) async throws {
        let response = try await TestSite().request(TestSite.paper(), headers: [.accept: accept])
        #expect(response.headers[.contentType] == contentType)
        #expect(response.headers[.vary] == "Accept, Accept-Language")
    }
}

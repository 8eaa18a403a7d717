import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Test func zzDump() async throws {
    let site = TestSite()
    site.records.add(Samples.document(.issued, facts: Samples.facts(isSpecimen: true)), digest: Array("intact".utf8))
    func save(_ name: String, _ page: TestPage) throws {
        try page.source.replacing("/assets/", with: "").write(toFile: "/tmp/web/shots/\(name).html", atomically: true, encoding: .utf8)
    }
    let home = try await site.page("/")
    let css = home.all("link").first { $0.attributes["rel"] == "stylesheet" }!.attributes["href"]!
    try String(buffer: try await site.request(css).body).write(toFile: "/tmp/web/shots" + css.replacing("/assets", with: ""), atomically: true, encoding: .utf8)
    try save("home", home)
    try save("form-en", try await site.page("/verify"))
    try save("form-fr", try await site.page("/verify?lang=fr"))
    try save("form-error", try await site.page("/verify?serial=IDPA-0000-0000-0001&code="))
    try save("valid", try await site.page(TestSite.paper()))
    try save("valid-file", try await site.upload(Array("intact".utf8)))
    try save("altered-fr", try await site.upload(Array("altered".utf8), language: .french))
    try save("unknown", try await site.page(TestSite.paper(Samples.otherSerial)))
    try save("notfound", try await site.page("/nothing"))
    let other = TestSite()
    other.records.add(Samples.document(.suspended))
    try save("suspended", try await other.page(TestSite.paper()))
    print("SIZE", try await site.page(TestSite.paper()).source.utf8.count)
}

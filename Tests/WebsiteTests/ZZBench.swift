import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Test func zzBench() async throws {
    let site = TestSite()
    site.records.add(Samples.document(.issued))
    let pages = try Pages(identity: Samples.identity(), stylesheet: Stylesheet())
    let verification = Verification(answer: .valid, statusAsOf: Samples.now, facts: Samples.facts(), checks: [VerificationCheck("in-register", .yes), VerificationCheck("seal-intact", .notChecked, "no file was given")])
    let clock = ContinuousClock()
    let render = clock.measure { for _ in 0..<20000 { _ = pages[.english].answer.response(Answered(verification: verification, evidence: .paper(serial: Samples.serial.text, code: Samples.code.text), at: Samples.now)) } }
    print("RENDER", render / 20000)
    try await site.application().test(.router) { client in
        let uri = TestSite.paper()
        for (name, path) in [("live", "/health/live"), ("home", "/"), ("verify", uri), ("live", "/health/live"), ("verify", uri)] {
            let t = try await clock.measure { for _ in 0..<20000 { _ = try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil) } }
            print("ROUTER", name, t / 20000)
        }
    }
    let big = [UInt8](repeating: 7, count: 2 << 20)
    let t = try await clock.measure { for _ in 0..<10 { _ = try await site.upload(big) } }
    print("UPLOAD 2MB", t / 10)
}

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct VerificationLimiterTests {
    private static let policy = AttemptPolicy(free: 3, firstDelay: 2, longestDelay: 8, recovery: 10)

    private func network(_ last: UInt8) throws -> NetworkPrefix { try #require(NetworkPrefix([192, 0, 2, last])) }
    private func moment(_ seconds: Int64) -> Instant { Samples.now.adding(seconds: seconds) }

    /// Seconds to wait; zero where it was let in.
    private func wait(_ limiter: VerificationLimiter, _ network: NetworkPrefix?, at seconds: Int64) -> Int {
        do {
            try limiter.enter(network, at: moment(seconds))
            return 0
        } catch {
            return error.facts.first.flatMap { Int($0.english) } ?? -1
        }
    }

    @Test func whoAsksOftenWaitsLongerAndLonger() throws {
        let limiter = VerificationLimiter(policy: Self.policy)
        let network = try network(1)
        #expect([0, 0, 0].map { wait(limiter, network, at: $0) } == [0, 0, 0])
        #expect(wait(limiter, network, at: 0) == 2)
        #expect(wait(limiter, network, at: 1) == 1)
        #expect(wait(limiter, network, at: 2) == 0)
        #expect(wait(limiter, network, at: 2) == 4)
        #expect(wait(limiter, network, at: 2 + 40) == 0)
    }

    @Test func networksDoNotHinderOneAnother() throws {
        let limiter = VerificationLimiter(policy: Self.policy)
        let (one, other) = (try network(1), try network(2))
        for _ in 0..<3 { #expect(wait(limiter, one, at: 0) == 0) }
        #expect(wait(limiter, one, at: 0) > 0)
        #expect(wait(limiter, other, at: 0) == 0)
        for _ in 0..<100 { #expect(wait(limiter, nil, at: 0) == 0) }
    }

    @Test func everyFileCounts() throws {
        let limiter = VerificationLimiter(policy: Self.policy)
        let network = try network(1)
        #expect(wait(limiter, network, at: 0) == 0)
        limiter.add(2, of: network, at: moment(0))
        #expect(wait(limiter, network, at: 0) == 2)
    }

    @Test func memoryIsBounded() throws {
        let limiter = VerificationLimiter(policy: Self.policy, networks: 50)
        for last in UInt8(0)..<200 { #expect(try wait(limiter, network(last), at: 0) == 0) }
        #expect(limiter.networks <= 50)
        #expect(try wait(limiter, network(250), at: 10_000) == 0)
        #expect(limiter.networks <= 50)
    }

    @Test func aNetworkThatAsksTooOftenHearsWhenToAskAgain() async throws {
        let site = TestSite()
        let headers: HTTPFields = [.accept: "application/json", .forwardedFor: "192.0.2.7"]
        try await site.application().test(.live) { client in
            for _ in 0..<AttemptPolicy.verification.free {
                let answer = try await client.execute(uri: TestSite.paper(), method: .get, headers: headers)
                #expect(answer.status == .ok)
            }
            for uri in [TestSite.paper(), TestSite.paper(Samples.otherSerial, Samples.otherCode)] {
                let refused = try await client.execute(uri: uri, method: .get, headers: headers)
                #expect(refused.status == .tooManyRequests)
                #expect(refused.headers[.retryAfter] == "1")
                #expect(try JSONObject(refused.body)["code"] as? String == "too-many-verifications")
            }
            let page = try await client.execute(uri: "/verify", method: .get, headers: headers)
            #expect(page.status == .ok)
            var others = headers
            others[.forwardedFor] = "192.0.2.8"
            #expect(try await client.execute(uri: TestSite.paper(), method: .get, headers: others).status == .ok)
            #expect(try await client.execute(uri: TestSite.paper(), method: .get, headers: [.accept: "application/json"]).status == .ok)
        }
        #expect(site.tally.answers.count == AttemptPolicy.verification.free + 2)
    }

    /// One look at the register for each, and nothing in the answer that tells them apart.
    @Test func aWrongCodeAndAnUnknownSerialAreOneAnswer() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let headers: HTTPFields = [.accept: "application/json"]
        let before = site.records.reads
        let wrong = try await site.request(TestSite.paper(Samples.serial, Samples.otherCode), headers: headers)
        let afterWrong = site.records.reads
        let unknown = try await site.request(TestSite.paper(Samples.otherSerial, Samples.code), headers: headers)
        #expect(String(buffer: wrong.body) == String(buffer: unknown.body))
        #expect(wrong.status == unknown.status)
        #expect(afterWrong - before == site.records.reads - afterWrong)
    }
}

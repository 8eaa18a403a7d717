import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Website

@Suite struct HealthTests {
    @Test func aRunningServerIsAlive() async throws {
        let site = TestSite()
        site.records.set(.failing(NotReady()))
        let response = try await site.request("/health/live")
        #expect(response.status == .ok)
        #expect(String(buffer: response.body) == "live\n")
    }

    @Test func aServerIsReadyWhenEveryCheckHolds() async throws {
        let response = try await TestSite().request("/health/ready")
        #expect(response.status == .ok)
        #expect(String(buffer: response.body) == #"{"checks":[{"detail":"","name":"database","ready":true}],"status":"ready"}"#)
    }

    @Test func aServerWithoutItsDatabaseIsNotReadyAndSaysWhy() async throws {
        var site = TestSite()
        site.readiness = {
            [ReadinessCheck("database", isReady: false, detail: "no connection"), ReadinessCheck("keys", isReady: true)]
        }
        let response = try await site.request("/health/ready")
        #expect(response.status == .serviceUnavailable)
        #expect(
            String(buffer: response.body)
                == #"{"checks":[{"detail":"no connection","name":"database","ready":false},{"detail":"","name":"keys","ready":true}],"status":"not-ready"}"#
        )
    }

    @Test func aCheckThatHangsIsAnAnswerToo() async throws {
        var site = TestSite()
        site.limits.readinessDeadline = .milliseconds(50)
        site.readiness = {
            try? await Task.sleep(for: .seconds(3600))
            return []
        }
        let response = try await site.request("/health/ready")
        #expect(response.status == .serviceUnavailable)
        #expect(String(buffer: response.body).contains("answer-in-time"))
    }
}

private struct NotReady: Error {}

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import ServiceLifecycle
import Testing
import Website

/// What clients do to a real connection, and what they get.
@Suite struct ConnectionTests {
    /// Serves on a port of its own while a client misbehaves.
    private func serve<Outcome: Sendable>(_ site: TestSite, _ client: @escaping @Sendable (RawConnection) throws -> Outcome) async throws -> Outcome {
        try await site.application().test(.live) { live in
            let port = try #require(live.port)
            return try await onOwnThread { try client(RawConnection(port: port)) }
        }
    }

    private func answer(_ site: TestSite, to request: String) async throws -> String? {
        try await serve(site) { connection in
            connection.send(request)
            return connection.receiveToEnd()
        }
    }

    private static let upload = "POST /verify HTTP/1.1\r\nHost: x\r\nContent-Type: \(MultipartBody.contentType)\r\n"

    @Test func aClientThatSendsNothingIsLetGo() async throws {
        var site = TestSite()
        site.limits.idleTimeout = .milliseconds(200)
        #expect(try await answer(site, to: "") == "")
        #expect(try await answer(site, to: "GET / HTTP/1.1\r\nHost:") == "")
    }

    @Test func headersThatTrickleAreNotWaitedForForEver() async throws {
        var site = TestSite()
        site.limits.idleTimeout = .milliseconds(300)
        let sent = try await serve(site) { connection in
            connection.send("GET / HTTP/1.1\r\n")
            for number in 0..<400 {
                guard connection.send("X-\(number): y\r\n") else { return number }
                usleepMilliseconds(25)
            }
            return 400
        }
        #expect(sent < 400)
    }

    @Test func aBodyThatStopsComingIsAnsweredAndLetGo() async throws {
        var site = TestSite()
        site.limits.bodyTimeout = .milliseconds(200)
        let answer = try await answer(site, to: Self.upload + "Content-Length: 1000\r\n\r\n--")
        #expect(answer?.hasPrefix("HTTP/1.1 408 ") == true)
        #expect(answer?.contains("content=\"body-too-slow\"") == true)
        #expect(site.examiner.files.isEmpty)
    }

    @Test func anAnnouncedGiantIsRefusedBeforeItComes() async throws {
        let answer = try await serve(TestSite()) { connection in
            connection.send(Self.upload + "Content-Length: 99999999999\r\n\r\n")
            return connection.receive(until: "</html>")
        }
        #expect(answer?.hasPrefix("HTTP/1.1 413 ") == true)
        #expect(answer?.contains("content=\"files-too-large\"") == true)
    }

    @Test func aBodyWithoutEndIsRefusedAndCutOff() async throws {
        var site = TestSite()
        site.limits.drainedBytes = 4 << 20
        let sent = try await serve(site) { connection in
            connection.send(Self.upload + "Transfer-Encoding: chunked\r\n\r\n")
            let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 120, count: 65_536) + Array("\r\n".utf8)
            var sent = 0
            while sent < 64 << 20, connection.send(chunk) { sent += chunk.count }
            return sent
        }
        #expect(sent < 64 << 20)
    }

    @Test func aBodyNobodyAskedForIsReadOnlySoFar() async throws {
        var site = TestSite()
        site.limits.drainedBytes = 1 << 20
        let sent = try await serve(site) { connection in
            connection.send("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 120, count: 65_536) + Array("\r\n".utf8)
            var sent = 0
            while sent < 64 << 20, connection.send(chunk) { sent += chunk.count }
            return sent
        }
        #expect(sent < 64 << 20)
    }

    @Test func aClientThatOnlyStopsSendingStillGetsItsAnswer() async throws {
        let answer = try await serve(TestSite()) { connection in
            connection.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n")
            connection.finishSending()
            return connection.receiveToEnd()
        }
        #expect(answer?.hasPrefix("HTTP/1.1 200 ") == true)
        #expect(answer?.hasSuffix("live\n") == true)
    }

    @Test func aClientThatHangsUpInTheMiddleHarmsNobody() async throws {
        let site = TestSite()
        try await site.application().test(.live) { live in
            let port = try #require(live.port)
            try await onOwnThread {
                for _ in 0..<20 {
                    let connection = try RawConnection(port: port)
                    connection.send(Self.upload + "Content-Length: 1000\r\n\r\n--\(MultipartBody.boundary)\r\n")
                }
                let half = try RawConnection(port: port)
                half.send(Self.upload + "Content-Length: 1000\r\n\r\n--\(MultipartBody.boundary)\r\n")
                half.finishSending()
                _ = half.receiveToEnd()
            }
            #expect(try await live.executeRequest(uri: "/health/live", method: .get, headers: [:], body: nil).status == .ok)
        }
        #expect(site.examiner.files.isEmpty)
        #expect(!site.log.all.contains { $0.hasPrefix("error") })
    }

    @Test(arguments: [
        "hello\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nX: " + String(repeating: "x", count: 40_000) + "\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n" + (0..<200).map { "X-\($0): y\r\n" }.joined() + "\r\n",
        "POST /verify HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\0\0\0\0",
        "POST /verify HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ])
    func whatIsNotHTTPIsRefusedAndCutOff(_ request: String) async throws {
        let answer = try await answer(TestSite(), to: request)
        #expect(answer == "" || answer?.hasPrefix("HTTP/1.1 400 ") == true)
    }

    @Test func aClientThatAsksFirstIsToldToGoOn() async throws {
        let site = TestSite()
        let answer = try await serve(site) { connection -> String? in
            let body = String(buffer: MultipartBody.file(Array("altered".utf8)))
            connection.send(Self.upload + "Connection: close\r\nExpect: 100-continue\r\nContent-Length: \(body.utf8.count)\r\n\r\n")
            guard connection.receive(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n" else { return nil }
            connection.send(body)
            return connection.receiveToEnd()
        }
        #expect(answer?.hasPrefix("HTTP/1.1 200 ") == true)
        #expect(answer?.contains("Changed after sealing") == true)
    }

    @Test func anAskingClientWithAGiantIsNotToldToGoOn() async throws {
        let answer = try await serve(TestSite()) { connection in
            connection.send(Self.upload + "Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n")
            return connection.receive(until: "\r\n\r\n")
        }
        #expect(answer?.hasPrefix("HTTP/1.1 413 ") == true)
    }

    @Test func requestsSentAtOnceAreAnsweredInTheirOrder() async throws {
        let request = { (path: String, close: String) in "GET \(path) HTTP/1.1\r\nHost: x\r\n\(close)\r\n" }
        let answer = try await answer(
            TestSite(),
            to: request("/health/live", "") + request("/nothing", "") + request("/health/live", "Connection: close\r\n")
        )
        let statuses = answer?.split(separator: "\r\n").filter { $0.hasPrefix("HTTP/1.1 ") || $0.contains("\nHTTP/1.1 ") }.count
        #expect(statuses == 3)
        #expect(answer?.hasPrefix("HTTP/1.1 200 ") == true)
        #expect(answer?.hasSuffix("live\n") == true)
    }

    @Test func aTrustedProxysIdentifierIsTakenOver() async throws {
        var site = TestSite()
        site.trustedProxies = try #require(TrustedProxies("127.0.0.1"))
        let request = { (identifier: String) in "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Request-Id: \(identifier)\r\n\r\n" }
        #expect(try await answer(site, to: request("from-the-proxy-1"))?.lowercased().contains("x-request-id: from-the-proxy-1\r\n") == true)
        #expect(try await answer(site, to: request("no blanks"))?.contains("no blanks") == false)
        site.trustedProxies = try #require(TrustedProxies("192.0.2.1"))
        #expect(try await answer(site, to: request("from-the-proxy-1"))?.contains("from-the-proxy-1") == false)
    }

    @Test func whoReadsNothingOfAnAnswerIsLetGo() async throws {
        var site = TestSite()
        site.limits.readingInterval = .milliseconds(200)
        let isLetGo = try await serve(site) { connection in
            let request = "GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
            connection.send(String(repeating: request, count: 100))
            for _ in 0..<400 {
                guard connection.send(request) else { return true }
                usleepMilliseconds(25)
            }
            return false
        }
        #expect(isLetGo)
    }

    @Test func whoReadsSlowlyGetsAllOfAnAnswer() async throws {
        var site = TestSite()
        (site.limits.readingInterval, site.limits.leastBytesRead) = (.seconds(1), 1024)
        let requests = 12
        let answer = try await serve(site) { connection in
            let request = "GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n"
            connection.send(String(repeating: request + "\r\n", count: requests - 1) + request + "Connection: close\r\n\r\n")
            return connection.receiveToEnd(pausing: 5)
        }
        #expect(answer?.components(separatedBy: "\"openapi\":\"3.1.0\"").count == requests + 1)
    }

    @Test func metricsAreForThisMachineAlone() async throws {
        let site = TestSite()
        let request = { (header: String, host: String) in "GET /metrics HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(header)\r\n" }
        let local = try #require(try await answer(site, to: request("", "127.0.0.1:8080")))
        #expect(local.hasPrefix("HTTP/1.1 200 "))
        #expect(local.lowercased().contains("content-type: text/plain; version=0.0.4"))
        #expect(local.contains("\nacademy_http_requests_in_flight 1\n"))
        #expect(local.contains("\nacademy_verifications_total{answer=\"valid\"} 0\n"))
        #expect(local.contains("\nprocess_resident_memory_bytes "))
        for header in ["X-Forwarded-For: 192.0.2.7\r\n", "Forwarded: for=192.0.2.7\r\n", "Via: 1.1 proxy\r\n"] {
            let proxied = try await answer(site, to: request(header, "localhost"))
            #expect(proxied?.hasPrefix("HTTP/1.1 403 ") == true)
            #expect(proxied?.contains("content=\"local-only\"") == true)
        }
        for host in ["academy.example", "127.0.0.1.evil.example", ""] {
            #expect(try await answer(site, to: request("", host))?.hasPrefix("HTTP/1.1 403 ") == true)
        }
        #expect(
            try await answer(site, to: request("", "[::1]:8080"))?.contains(
                "academy_http_requests_total{method=\"GET\",route=\"/metrics\",status=\"403\"} 6\n"
            ) == true
        )
        #expect(try await site.request("/metrics").status == .forbidden)
        var open = TestSite()
        open.metricsAccess = .everyone
        #expect(try await open.request("/metrics").status == .ok)
    }

    @Test func aStoppingServerAnswersWhatItHasBegun() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        site.records.set(.hanging)
        let (ports, told) = AsyncStream<Int>.makeStream()
        let application = try site.application { told.yield($0) }
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [application], logger: application.logger))
        let answer = try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            async let answer = onOwnThread {
                let connection = try RawConnection(port: port)
                connection.send("GET \(TestSite.paper()) HTTP/1.1\r\nHost: x\r\n\r\n")
                return connection.receiveToEnd()
            }
            while site.records.reads == 0 { try await Task.sleep(for: .milliseconds(5)) }
            await group.triggerGracefulShutdown()
            site.records.set(.answering)
            site.records.wake()
            let text = try await answer
            try await tasks.waitForAll()
            return text
        }
        #expect(answer?.hasPrefix("HTTP/1.1 200 ") == true)
        #expect(answer?.contains("</html>") == true)
    }
}

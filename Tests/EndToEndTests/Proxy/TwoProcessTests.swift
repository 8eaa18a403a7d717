import CanonicalJSON
import Foundation
import Testing

/// Two servers on one PostgreSQL behind nginx, as `compose.yaml` has them.
@Suite(.serialized) struct TwoProcessTests {
    private static let people: [JourneyPerson] = [.stefan, .djordje, .hanna, .ilknur, .giorgi, .gorg]

    @Test func `One session is served by both, and ended for both`() async throws {
        try await JourneyAcademy.with(.postgreSQL) { journey in
            let second = try await RunningServer.start(in: journey.academy)
            let proxy = try await NginxProxy.start(before: [journey.server, second], in: journey.academy.folder)
            defer { proxy.stop() }
            let ports = [journey.server.port, second.port, proxy.port]
            let session = try await SignedIn.choosingPassword("registrar", in: journey, through: proxy.port)
            for port in ports { #expect(try await session.get("/api/v1/account", from: port).status == 200) }
            for _ in 0..<20 { #expect(try await session.get("/account", from: proxy.port).status == 200) }
            #expect(try await session.post("/sign-out", [:], to: second.port).status == 303)
            for port in ports { #expect(try await session.get("/api/v1/account", from: port).status == 401) }
            try await second.stop()
        }
    }

    @Test func `A process that is killed under load loses nothing acknowledged, does nothing twice, and the other one goes on`() async throws {
        try await JourneyAcademy.with(.postgreSQL) { journey in
            try await journey.openEdition(seats: 6)
            try await journey.enrol(Self.people)
            try await journey.prepare("A0", opens: "2030-06-03T09:00", deadline: "2030-06-21T23:59")
            try await journey.travel(to: "2030-06-04T09:00")
            let second = try await RunningServer.start(in: journey.academy)
            let proxy = try await NginxProxy.start(before: [journey.server, second], in: journey.academy.folder)
            defer { proxy.stop() }
            let load = try await ProxyLoad(journey, Self.people, port: proxy.port)
            let running = Task { try await load.run() }
            try await Task.sleep(for: .seconds(2))
            let before = await load.acknowledged
            second.process.signal(SIGKILL)
            let killed = try await second.process.wait(atMost: .seconds(10))
            #expect(killed.status == -SIGKILL)
            try await Task.sleep(for: .seconds(3))
            await load.stop()
            try await running.value
            let after = await load.acknowledged
            print("acknowledged \(before) before and \(after - before) after a process was killed; sent again \(await load.repeated)")
            #expect(before > 20 && after - before > 20, "\(before), \(after)")
            try await load.check()
            #expect(try await journey.academy.run("audit", "replay").status == 0)
        }
    }
}

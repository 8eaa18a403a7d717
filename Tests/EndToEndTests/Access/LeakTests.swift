import CanonicalJSON
import Foundation
import Testing

/// Every readable operation and page, as everybody there is, before release: the bytes of each answer are searched for a mark that nobody was told yet, and for
/// the person behind a code.
@Suite struct LeakTests {
    @Test func `A mark that is not released reaches nobody but those who mark, moderate and decide`() async throws {
        try await Self.walked { plant, walks in
            for walk in walks {
                let leaks = walk.answers.filter { plant.tellsMark($0.answer) }.map(\.path)
                if walk.reader == plant.marker {
                    #expect(!leaks.isEmpty, "the marker sees the own mark, else this test would find nothing anywhere")
                } else if !LeakPlant.deciding.contains(walk.reader) {
                    #expect(leaks.isEmpty, "\(walk.reader): \(leaks)")
                }
            }
        }
    }

    @Test func `Nobody but its author and the offices that give scripts out learns whose a code is`() async throws {
        try await Self.walked { plant, walks in
            #expect(walks.contains { walk in walk.answers.contains { plant.tellsPerson($0.answer) } }, "else this test would find nothing anywhere")
            #expect(walks.contains { walk in walk.answers.contains { plant.tellsCode($0.answer) } }, "else this test would find nothing anywhere")
            for walk in walks where walk.reader != plant.author && !LeakPlant.givingOut.contains(walk.reader) {
                let leaks = walk.answers.filter { plant.tellsCode($0.answer) && plant.tellsPerson($0.answer) }.map(\.path)
                #expect(leaks.isEmpty, "\(walk.reader): \(leaks)")
            }
        }
    }

    private static func walked(_ judge: (LeakPlant, [LeakWalk]) throws -> Void) async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            let description = try await APIDescription(of: server)
            let plant = try await LeakPlant(in: academy, description, server)
            var walks: [LeakWalk] = []
            for reader in plant.readers {
                let token = reader == LeakPlant.stranger ? nil : try await academy.token(of: reader)
                let caller = APICaller(description: description, port: server.port, email: reader) { token }
                walks.append(try await LeakWalk(by: caller, reader, through: plant))
            }
            #expect(walks.allSatisfy { $0.answers.count > 60 })
            try judge(plant, walks)
            try await server.stop()
        }
    }
}

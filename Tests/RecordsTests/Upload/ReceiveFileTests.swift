import Learning
import Records
import Testing

@Suite("Files that come in one go")
struct ReceiveFileTests {
    private let bytes = Array("A policy brief of some words.\n".utf8)

    private func receive(_ academy: TestAcademy, _ pieces: Pieces, _ files: DiskFileStore, name: String = "brief.txt") throws -> ReceiveFile<Pieces> {
        ReceiveFile(cohort: try academy.key(), email: try academy.email(1), fileName: FileName(name), pieces, files: files)
    }

    @Test("A file is kept under its digest, with its name and kind, and the same one again is the one that is there", arguments: Engine.allCases)
    func keeps(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            try await academy.withFiles { files in
                let email = try academy.email(1)
                let held = try await academy.run(receive(academy, Pieces(bytes: bytes, length: 7), files), as: email)
                #expect(held.file.digest == (try academy.digest(bytes)))
                #expect(held.file.kind == .text)
                #expect(held.name.text == "brief.txt")
                #expect(try await files.content(held.file.digest) == bytes)
                academy.clock.advance(days: 1)
                let again = try await academy.run(receive(academy, Pieces(bytes: bytes), files, name: "other.txt"), as: email)
                #expect(again.name.text == "brief.txt")
                #expect(again.begunAt == held.begunAt)
                try await academy.expectAuditHolds()
            }
        }
    }

    @Test("It counts as announced when it was there, not when its first byte came", arguments: Engine.allCases)
    func announcedAtItsEnd(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            try await academy.withFiles { files in
                academy.clock.now = try academy.paris("2026-11-06T23:58")
                let held = try await academy.run(receive(academy, Pieces(bytes: bytes), files), as: academy.email(1))
                #expect(held.begunAt == academy.clock.now)
            }
        }
    }

    @Test("What is empty, of no known kind, too large or breaks off leaves nothing, neither row nor byte", arguments: Engine.allCases)
    func leavesNothing(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            try await academy.withFiles { files in
                let email = try academy.email(1)
                try await academy.refuses(.fileEmpty, receive(academy, Pieces(bytes: []), files), by: email)
                try await academy.refuses(.fileKindUnknown, receive(academy, Pieces(bytes: [0x4D, 0x5A, 0, 1, 2]), files), by: email)
                try await academy.refuses(.fileDamaged, receive(academy, Pieces(bytes: Array("%PDF-1.7\nhalf".utf8)), files), by: email)
                let large = [UInt8](repeating: 0x61, count: 26 << 20)
                try await academy.refuses(.fileTooLarge, receive(academy, Pieces(bytes: large, length: 1 << 20), files), by: email)
                let broken = try receive(academy, Pieces(bytes: large, length: 1 << 20, breaksAt: 2 << 20), files)
                await #expect(throws: Pieces.Broken.self) { try await academy.run(broken, as: email) }
                #expect(try await strays(in: files, before: academy.clock.now.adding(seconds: 1 << 40)) == 0)
            }
        }
    }

    /// How many files and uploads the store has, of which there is no row: each is handed to the sweep and removed.
    private func strays(in files: DiskFileStore, before instant: Instant) async throws -> Int { try await files.sweep(before: instant) { $0 } }

    @Test("Nobody sends a file in another's name", arguments: Engine.allCases)
    func onlyOneself(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            try await academy.withFiles { files in
                try await academy.refuses(.notPermitted, receive(academy, Pieces(bytes: bytes), files), by: academy.email(2))
            }
        }
    }
}

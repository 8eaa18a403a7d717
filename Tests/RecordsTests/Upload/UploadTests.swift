import Foundation
import Learning
import Records
import TestTools
import Testing

@Suite("Uploads")
struct UploadTests {
    private func text(_ length: Int, seed: UInt64 = 1) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return (0..<length).map { _ in UInt8.random(in: 0x61...0x7A, using: &generator) }
    }

    private func prepare(_ academy: TestAcademy) async throws { try await academy.prepareStaff(people: 2) }

    @Test("A file broken off anywhere is gone on with from where it broke off", arguments: Engine.allCases)
    func resumes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                let bytes = text(10_000)
                let id = try await academy.begin(1, bytes)
                #expect(try await academy.run(academy.beginning(1, bytes), as: academy.email(1)) == .resumed(id))
                let broken = AppendToUpload(id, at: 0, Pieces(bytes: bytes, breaksAt: 3_500), files: files)
                await #expect(throws: Pieces.Broken.self) { try await academy.run(broken, as: academy.email(1)) }
                let standing = try await academy.run(ShowUpload(id, files: files), as: academy.email(1))
                #expect(standing.received == 3_500)
                #expect(!standing.isFinished)
                try await academy.refuses(.uploadIncomplete, FinishUpload(id, files: files), by: academy.email(1))
                try await academy.refuses(.uploadOffset, AppendToUpload(id, at: 0, Pieces(bytes: bytes), files: files), by: academy.email(1))
                let rest = Pieces(bytes: Array(bytes.dropFirst(3_500)))
                #expect(try await academy.run(AppendToUpload(id, at: 3_500, rest, files: files), as: academy.email(1)) == 10_000)
                let file = StoredFile(digest: try academy.digest(bytes), size: 10_000, kind: .text)
                #expect(try await academy.run(FinishUpload(id, files: files), as: academy.email(1)) == .finished(file))
                #expect(try await academy.run(FinishUpload(id, files: files), as: academy.email(1)) == .unchanged(file))
                #expect(try await files.content(file.digest) == bytes)
                #expect(try await academy.run(academy.beginning(1, bytes), as: academy.email(1)) == .held)
                try await academy.refuses(.uploadOver, AppendToUpload(id, at: 10_000, Pieces(bytes: []), files: files), by: academy.email(1))
                try await academy.expectAuditHolds()
            }
        }
    }

    @Test("Other bytes than announced, fewer or more of them, are not taken", arguments: Engine.allCases)
    func comparesWithTheAnnouncement(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                let (bytes, others) = (text(5_000), text(5_000, seed: 2))
                let id = try await academy.begin(1, bytes)
                try await academy.run(AppendToUpload(id, at: 0, Pieces(bytes: others), files: files), as: academy.email(1))
                try await academy.refuses(.uploadDiffers, FinishUpload(id, files: files), by: academy.email(1))
                // What differed is gone, and the same upload can be filled rightly.
                #expect(try await academy.run(ShowUpload(id, files: files), as: academy.email(1)).received == 0)
                let long = AppendToUpload(id, at: 0, Pieces(bytes: bytes + [0x61]), files: files)
                try await academy.refuses(.uploadTooLong, long, by: academy.email(1))
                let received = try await academy.run(ShowUpload(id, files: files), as: academy.email(1)).received
                let rest = Pieces(bytes: Array(bytes.dropFirst(Int(received))))
                try await academy.run(AppendToUpload(id, at: received, rest, files: files), as: academy.email(1))
                #expect(
                    try await academy.run(FinishUpload(id, files: files), as: academy.email(1))
                        == .finished(
                            StoredFile(digest: academy.digest(bytes), size: 5_000, kind: .text)
                        )
                )
            }
        }
    }

    @Test("A page that runs in a browser is not taken whatever it is called", arguments: Engine.allCases)
    func refusesKinds(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                let page = Array("<!DOCTYPE html><script>alert(1)</script>".utf8)
                let id = try await academy.begin(1, page)
                try await academy.run(AppendToUpload(id, at: 0, Pieces(bytes: page), files: files), as: academy.email(1))
                try await academy.refuses(.fileKindUnknown, FinishUpload(id, files: files), by: academy.email(1))
                #expect(try academy.raw.count("stored_file WHERE digest = '\(academy.digest(page))'") == 0)
            }
        }
    }

    @Test("The same file of two people lies there once, and each is its holder", arguments: Engine.allCases)
    func sharesBytes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                let bytes = text(3_000)
                let file = try await academy.upload(1, bytes, to: files)
                let open = OpenOwnFile(email: try academy.email(2), digest: file.digest, files: files)
                try await academy.refuses(.fileNotUploaded, open, by: academy.email(2))
                try await academy.upload(2, bytes, to: files)
                #expect(try await academy.run(open, as: academy.email(2)).bytes.everything() == bytes)
                #expect(try academy.raw.count("stored_file WHERE digest = '\(file.digest)'") == 1)
                try await academy.refuses(
                    .notPermitted,
                    OpenOwnFile(email: academy.email(1), digest: file.digest, files: files),
                    by: academy.email(2)
                )
                #expect(try await academy.run(ListFiles(email: academy.email(2)), as: academy.email(2)).contains { $0.file == file })
            }
        }
    }

    @Test("Two who send at once: one of them writes, and finishing twice keeps one", arguments: Engine.allCases)
    func survivesTwo(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                let bytes = text(40_000)
                let id = try await academy.begin(1, bytes)
                let first = try await files.writer(id, at: 0, atMost: 40_000)
                let second = AppendToUpload(id, at: 0, Pieces(bytes: bytes), files: files)
                try await academy.refuses(.uploadBusy, second, by: academy.email(1))
                try await first.write(bytes)
                #expect(try await first.close() == 40_000)
                let actor = try await academy.actor(academy.email(1))
                let outcomes = try await withThrowingTaskGroup(of: FinishUpload.Outcome.self) { group in
                    for _ in 0..<6 { group.addTask { try await FinishUpload(id, files: files).run(in: academy.context(as: actor)) } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                let file = StoredFile(digest: try academy.digest(bytes), size: 40_000, kind: .text)
                #expect(outcomes.count { $0 == .finished(file) } == 1)
                #expect(outcomes.count { $0 == .unchanged(file) } == 5)
                #expect(try await files.content(file.digest) == bytes)
            }
        }
    }

    @Test("A crash between the file's place and its row costs nothing: finishing again finds it there", arguments: Engine.allCases)
    func survivesTheGap(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                let bytes = text(2_000)
                let id = try await academy.begin(1, bytes)
                try await academy.run(AppendToUpload(id, at: 0, Pieces(bytes: bytes), files: files), as: academy.email(1))
                let claim = try await files.keep(id, as: academy.digest(bytes))
                await claim?.release()
                let file = StoredFile(digest: try academy.digest(bytes), size: 2_000, kind: .text)
                #expect(try await academy.run(FinishUpload(id, files: files), as: academy.email(1)) == .finished(file))
                #expect(try await files.content(file.digest) == bytes)
            }
        }
    }

    @Test("What was never finished, and what no row tells of, is thrown away after a day, and nothing else", arguments: Engine.allCases)
    func sweeps(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                academy.clock.now = Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
                let kept = try await academy.upload(1, text(500), to: files)
                let unfinished = try await academy.begin(1, text(600, seed: 2))
                try await academy.run(AppendToUpload(unfinished, at: 0, Pieces(bytes: [0x61]), files: files), as: academy.email(1))
                let orphan = text(700, seed: 3)
                let stray = try await academy.begin(2, orphan)
                try await academy.run(AppendToUpload(stray, at: 0, Pieces(bytes: orphan), files: files), as: academy.email(2))
                await (try await files.keep(stray, as: academy.digest(orphan)))?.release()
                #expect(try await academy.run(SweepFiles(files: files)) == SweepFiles.Outcome(expired: 0, removed: 0))
                academy.clock.now = academy.clock.now.adding(seconds: 25 * 3_600)
                let outcome = try await academy.run(SweepFiles(files: files))
                #expect(outcome == SweepFiles.Outcome(expired: 3, removed: 1))
                #expect(try await files.content(kept.digest).count == 500)
                await #expect(throws: FileStoreError.missing) { try await files.open(academy.digest(orphan)) }
                #expect(try await files.received(unfinished) == 0)
                try await academy.refuses(.uploadUnknown, ShowUpload(unfinished, files: files), by: academy.email(1))
                #expect(try await academy.run(SweepFiles(files: files)) == SweepFiles.Outcome(expired: 0, removed: 0))
            }
        }
    }

    @Test("While a file is between its place and its row, nothing is swept", arguments: Engine.allCases)
    func waitsForRows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            try await academy.withFiles { files in
                let bytes = text(100)
                let id = try await academy.begin(1, bytes)
                try await academy.run(AppendToUpload(id, at: 0, Pieces(bytes: bytes), files: files), as: academy.email(1))
                let claim = try await files.keep(id, as: academy.digest(bytes))
                let end = Instant(microseconds: .max)
                #expect(try await files.sweep(before: end) { $0 } == 0)
                await claim?.release()
                #expect(try await files.sweep(before: end) { $0 } == 1)
            }
        }
    }

    @Test("Limits: of a file, of a person, of uploads at a time; empty files are none", arguments: Engine.allCases)
    func limits(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let megabyte: Int64 = 1 << 20
            let large = try academy.beginning(1, [1], size: 25 * megabyte + 1)
            try await academy.refuses(.fileTooLarge, large, by: academy.email(1))
            #expect(throws: Refusal(.invalidInput)) { try academy.beginning(1, [1], size: 0) }
            for number in 0..<10 { _ = try await academy.begin(1, [UInt8(number)], size: 25 * megabyte) }
            try await academy.refuses(.uploadsOpen, academy.beginning(1, [99], size: 1), by: academy.email(1))
            try await academy.refuses(.notPermitted, academy.beginning(1, [98]), by: academy.email(2))
            try academy.raw.execute("UPDATE upload SET finished_at = begun_at")
            try academy.raw.execute("UPDATE stored_file SET size = \(500 * megabyte) WHERE digest = '\(academy.content(1).digest)'")
            try await academy.refuses(.filesTooLarge, academy.beginning(1, [97]), by: academy.email(1))
        }
    }
}

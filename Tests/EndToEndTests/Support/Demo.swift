import CanonicalJSON
import Foundation

/// A demo that has been played.
struct Demo: Sendable {
    let academy: TestAcademy
    let lines: [String]

    static let seed = "7"

    /// Played once for all tests on SQLite, which get a copy of its folder; on PostgreSQL played anew.
    @discardableResult
    static func play(in academy: TestAcademy) async throws -> Demo {
        guard academy.database == nil else { return try await playAnew(in: academy) }
        let original = try await PlayedDemo.shared.demo()
        try FileManager.default.copyItem(at: original.academy.data, to: academy.data)
        return Demo(academy: academy, lines: original.lines.map { $0.replacing(original.academy.data.path, with: academy.data.path) })
    }

    /// - Parameter seed: nil for the program's own.
    @discardableResult
    static func playAnew(in academy: TestAcademy, seed: String? = seed) async throws -> Demo {
        let outcome = try await academy.start(["demo"] + (seed.map { ["--seed", $0] } ?? [])).wait(atMost: TestAcademy.limit)
        guard outcome.status == 0 else { throw UnexpectedOutput("academy demo: \(outcome)") }
        return Demo(academy: academy, lines: outcome.lines)
    }

    /// The lines as they would be in any folder, however long it took to tell them.
    var story: [String] { lines.map { $0.replacing(academy.data.path, with: "DATA") }.filter { !$0.hasPrefix("told in") } }

    /// The sealed file of the line that ends so.
    func certificate(_ verdict: String) throws -> URL {
        for line in lines where line.hasPrefix("certificate verify") && line.contains(verdict) {
            let name = line.dropFirst("certificate verify".count).drop { $0 == " " }.prefix { $0 != ":" }
            return academy.certificateFolder.appendingPathComponent("\(name).pdf")
        }
        throw UnexpectedOutput("no certificate is \(verdict) in:\n\(lines.joined(separator: "\n"))")
    }

    var valid: URL { get throws { try certificate(": valid (specimen)") } }
    var withdrawn: URL { get throws { try certificate(": withdrawn since ") } }
    var altered: URL { academy.data.appendingPathComponent("altered-copy.pdf") }
    var trust: URL { academy.data.appendingPathComponent("trust.json") }
}

/// What the register says about one sealed file.
struct VerifiedFile: Sendable {
    struct Holder: Sendable, Hashable {
        let latin: String
        let native: String?
    }

    let file: URL
    let answer: String
    /// Nil where the answer tells no name: that of a replaced edition.
    let holder: Holder?
}

extension TestAcademy {
    /// All sealed files as `certificate verify` judges them by the register.
    func verified() async throws -> [VerifiedFile] {
        let files = try certificates
        let outcome = try await start(["certificate", "verify", "--json"] + files.map(\.path)).wait(atMost: Self.limit)
        let results = try outcome.json["files"]?.arrayValue ?? []
        return try zip(files, results).map { file, result in
            guard let answer = result["answer"]?.stringValue else { throw UnexpectedOutput("\(file.path): \(result.canonicalText)") }
            let holder = result["facts"]?["holder"]
            let name = holder?["latinName"]?.stringValue.map { VerifiedFile.Holder(latin: $0, native: holder?["nativeName"]?.stringValue) }
            return VerifiedFile(file: file, answer: answer, holder: name)
        }
    }

    /// Every file of a folder by name.
    func contents(of folder: URL) throws -> [String: Data] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return Dictionary(uniqueKeysWithValues: try files.map { ($0.lastPathComponent, try Data(contentsOf: $0)) })
    }
}

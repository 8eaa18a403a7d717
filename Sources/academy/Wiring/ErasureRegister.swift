import CanonicalJSON
import Foundation
import Learning

/// A file of marks, kept beside the records: who was erased, by identifier and moment. It grows and never shrinks, so that it outlives a restore of older records.
///
/// Canonical JSON, `{"academy":"<root fingerprint>","format":"academy-erasures","marks":[{"at":"…","person":"…"}],"version":1}`.
struct ErasureRegister: Sendable {
    let path: String

    private static let format = "academy-erasures"
    private static let maximumBytes = 64 << 20

    /// - Throws: ``Problem`` `erasures-unreadable`, `erasures-of-another-academy`.
    func marks(of rootFingerprint: String) throws -> Set<ErasureMark> {
        let limits = JSONLimits(maximumBytes: Self.maximumBytes, maximumDepth: 4)
        guard let json = try? JSONValue.parse(Files.read(path, atMost: Self.maximumBytes), limits: limits),
            json["format"]?.stringValue == Self.format,
            json["version"]?.integerValue == 1, let marks = json["marks"]?.arrayValue.map({ $0.compactMap(Self.mark) }),
            marks.count == json["marks"]?.arrayValue?.count
        else { throw Problem(code: "erasures-unreadable", "\(path) cannot be read, or is no file of marks of erasures") }
        guard json["academy"]?.stringValue == rootFingerprint else {
            throw Problem(code: "erasures-of-another-academy", "the marks in \(path) are another academy's: use those of the one in the backup")
        }
        return Set(marks)
    }

    /// Adds what the records know and the file does not.
    func update(from store: any RecordStore) async throws {
        let (known, root) = try await store.read { (try $0.people.erasures(), try $0.academy.rootFingerprint()) }
        if let root { try add(Set(known), of: root) }
    }

    func add(_ known: Set<ErasureMark>, of rootFingerprint: String) throws {
        let isThere = Files.exist(path)
        let kept = isThere ? try marks(of: rootFingerprint) : []
        let all = kept.union(known)
        guard !isThere || all.count > kept.count else { return }
        try Files.createFolder(URL(filePath: path).deletingLastPathComponent().path)
        try Files.write(Self.json(all, of: rootFingerprint).canonicalBytes, to: path)
    }

    private static func mark(_ json: JSONValue) -> ErasureMark? {
        guard let id = json["person"]?.stringValue.flatMap({ UUIDv7($0) }), let at = json["at"]?.stringValue.flatMap({ Instant($0) }) else {
            return nil
        }
        return ErasureMark(person: Identifier(id), at: at)
    }

    private static func json(_ marks: Set<ErasureMark>, of root: String) -> JSONValue {
        let sorted = marks.sorted { $0.person.description < $1.person.description }
        return [
            "format": .string(format), "version": 1, "academy": .string(root),
            "marks": .array(sorted.map { ["person": .string($0.person.description), "at": .string($0.at.description)] }),
        ]
    }
}

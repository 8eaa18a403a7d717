import CanonicalJSON
import Credentials
import Learning

/// How the command line tells of keys.
enum KeyReport {
    static func day(_ microseconds: Int64) -> String { "\(Instant(microseconds: microseconds).utcDate)" }

    static func json(_ key: KeyRecord) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(key.id.text), "role": .string(key.role.rawValue), "number": .integer(Int64(key.number)),
            "state": .string(key.state.rawValue), "algorithm": .string(key.algorithm.rawValue),
            "usedFrom": .string("\(Instant(microseconds: key.use.lowerBound))"),
            "usedUntil": .string("\(Instant(microseconds: key.use.upperBound))"),
        ]
        if let revocation = key.revocation {
            members["reason"] = .string(revocation.reason.rawValue)
            members["invalidSince"] = .string("\(Instant(microseconds: revocation.effective))")
        }
        return .object(members)
    }

    /// Of one key that was made or ended.
    static func report(_ sentence: String, _ key: KeyRecord) -> Report { Report(sentence, json: json(key)) }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

internal import CanonicalJSON
internal import Cryptography

extension TrustBundle {
    /// What is signed: the bundle without its signature.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "format": .string(TrustBundle.format), "version": .integer(TrustBundle.version), "sequence": .integer(sequence),
            "issuedAt": .integer(issuedAt), "academy": ["name": .string(academy.name), "address": .string(academy.address)],
            "specimen": .boolean(specimen), "root": .string(Hexadecimal.encode(root.der)),
            "intermediates": .array(intermediates.map { .string(Hexadecimal.encode($0.der)) }),
            "keys": .array(KeyRole.bundled.flatMap { role in keys(role).map { $0.json(role) } }),
            "lists": .array(lists.map { .string(Hexadecimal.encode($0.der)) }),
            "authorities": .array(authorities.map { .array($0.map { .string(Hexadecimal.encode($0.der)) }) }), "status": status.json,
        ]
        if let log { members["log"] = log.json }
        if !checkpoints.isEmpty {
            members["checkpoints"] = .array(checkpoints.map { .string(String(decoding: $0.bytes, as: UTF8.self)) })
        }
        return .object(members)
    }
}

extension CertifiedKey {
    fileprivate func json(_ role: KeyRole) -> JSONValue {
        [
            "role": .string(role.rawValue), "certificate": .string(Hexadecimal.encode(certificate.der)), "notBefore": .integer(use.lowerBound),
            "notAfter": .integer(use.upperBound),
        ]
    }
}

extension StatusList {
    fileprivate var json: JSONValue {
        [
            "asOf": .integer(asOf),
            "entries": .array(
                entries.map { entry in
                    ["document": .string(entry.document.hexadecimal), "state": .string(entry.state.rawValue), "since": .integer(entry.since)]
                }
            ),
        ]
    }
}

internal import Cryptography

extension DatasetCanonicalizer {
    /// Section 4.8, Hash N-Degree Quads: tells nodes apart that look alike by themselves, by what lies further away.
    mutating func hashManyDegrees(_ node: Int, _ issuer: IdentifierIssuer) throws(BadgeError) -> (hash: Digest, issuer: IdentifierIssuer) {
        var issuer = issuer
        var groups: [Digest: [Int]] = [:]
        for (related, predicate, position) in neighbours(of: node) {
            groups[hashRelated(related, predicate, position, issuer), default: []].append(related)
        }
        var data: [UInt8] = []
        for (hash, nodes) in groups.sorted(by: { $0.key < $1.key }) {
            data += Hexadecimal.encodeBytes(hash.bytes)
            var chosen: (path: [UInt8], issuer: IdentifierIssuer)?
            var permutation = nodes.sorted()
            repeat {
                guard paths > 0 else { throw BadgeError(.tooComplex, "too many nodes of the document cannot be told apart") }
                paths -= 1
                if let path = try path(through: permutation, issuer, below: chosen?.path) { chosen = path }
            } while Self.advance(&permutation)
            if let chosen {
                data += chosen.path
                issuer = chosen.issuer
            }
        }
        return (SHA256.digest(data), issuer)
    }

    /// Section 4.7, Hash Related Blank Node.
    private func hashRelated(_ related: Int, _ predicate: [UInt8], _ position: UInt8, _ issuer: IdentifierIssuer) -> Digest {
        let identifier = issued.identifier(of: related) ?? issuer.identifier(of: related) ?? Hexadecimal.encodeBytes(firstDegree[related].bytes)
        return SHA256.digest([position] + predicate + identifier)
    }

    /// Steps 5.4.1 to 5.4.5; nil as soon as the path is seen not to be the least.
    private mutating func path(
        through nodes: [Int],
        _ issuer: IdentifierIssuer,
        below best: [UInt8]?
    ) throws(BadgeError) -> (path: [UInt8], issuer: IdentifierIssuer)? {
        var issuer = issuer
        var path: [UInt8] = []
        var further: [Int] = []
        func isBeaten() -> Bool {
            guard let best else { return false }
            return path.count >= best.count && best.lexicographicallyPrecedes(path)
        }
        for node in nodes {
            if let identifier = issued.identifier(of: node) {
                path += identifier
            } else {
                if issuer.identifier(of: node) == nil {
                    further.append(node)
                    issuer.issue(node)
                }
                path += issuer.identifier(of: node) ?? []
            }
            if isBeaten() { return nil }
        }
        for node in further {
            let result = try hashManyDegrees(node, issuer)
            issuer.issue(node)
            path += issuer.identifier(of: node) ?? []
            path += [UInt8(ascii: "<")] + Hexadecimal.encodeBytes(result.hash.bytes) + [UInt8(ascii: ">")]
            issuer = result.issuer
            if isBeaten() { return nil }
        }
        guard let best else { return (path, issuer) }
        return path.lexicographicallyPrecedes(best) ? (path, issuer) : nil
    }

    /// The next permutation in lexicographical order; false after the last.
    private static func advance(_ values: inout [Int]) -> Bool {
        guard let pivot = values.indices.dropLast().last(where: { values[$0] < values[$0 + 1] }),
            let successor = values.indices.last(where: { values[$0] > values[pivot] })
        else { return false }
        values.swapAt(pivot, successor)
        values[(pivot + 1)...].reverse()
        return true
    }
}

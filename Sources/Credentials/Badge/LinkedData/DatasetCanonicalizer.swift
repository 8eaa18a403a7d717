internal import Cryptography

/// RDF Dataset Canonicalization 1.0 (W3C Recommendation of 21 May 2024) with SHA-256, for one graph.
struct DatasetCanonicalizer {
    typealias Statement = RDFDataset.Statement

    private let statements: [Statement]
    /// Of each node without a name, the statements it stands in.
    private var mentions: [[Int]]
    /// Section 4.6.
    var firstDegree: [Digest] = []
    var issued: IdentifierIssuer
    var paths: Int

    init(_ dataset: RDFDataset, limits: LinkedDataLimits) throws(BadgeError) {
        guard dataset.statements.count <= limits.statements, dataset.blankNodes <= limits.blankNodes else {
            throw BadgeError(.tooComplex, "a document makes at most \(limits.statements) statements about \(limits.blankNodes) nodes without a name")
        }
        statements = dataset.statements
        mentions = Array(repeating: [], count: dataset.blankNodes)
        issued = IdentifierIssuer(prefix: "c14n")
        paths = limits.paths
        for (place, statement) in statements.enumerated() {
            if case .blank(let node) = statement.subject { mentions[node].append(place) }
            if case .blank(let node) = statement.object, statement.object != statement.subject { mentions[node].append(place) }
        }
    }

    /// Section 4.4: the statements in canonical N-Quads, sorted, each ended by a line feed.
    mutating func lines() throws(BadgeError) -> [UInt8] {
        if !mentions.isEmpty { try label() }
        var lines = NQuadLines(capacity: statements.count)
        for statement in statements { lines.append(statement) { issued.identifier(of: $0) } }
        return lines.sorted(once: true)
    }

    private mutating func label() throws(BadgeError) {
        firstDegree = mentions.indices.map { hashFirstDegree($0) }
        let named = mentions.indices.filter { !mentions[$0].isEmpty }
        let groups = Dictionary(grouping: named, by: { firstDegree[$0] }).sorted { $0.key < $1.key }
        for group in groups where group.value.count == 1 { issued.issue(group.value[0]) }
        for group in groups where group.value.count > 1 {
            var found: [(hash: Digest, issuer: IdentifierIssuer)] = []
            for node in group.value where issued.identifier(of: node) == nil {
                var issuer = IdentifierIssuer(prefix: "b")
                issuer.issue(node)
                found.append(try hashManyDegrees(node, issuer))
            }
            for result in found.sorted(by: { $0.hash < $1.hash }) {
                for node in result.issuer.order { issued.issue(node) }
            }
        }
    }

    /// Section 4.6.
    private func hashFirstDegree(_ node: Int) -> Digest {
        var lines = NQuadLines(capacity: mentions[node].count)
        for place in mentions[node] { lines.append(statements[place]) { $0 == node ? Self.itself : Self.another } }
        return SHA256.digest(lines.sorted(once: false))
    }

    private static let (itself, another) = (Array("_:a".utf8), Array("_:z".utf8))

    /// The nodes without a name that share a statement with this one, with the predicate between them and the place they take in it.
    func neighbours(of node: Int) -> [(related: Int, predicate: [UInt8], position: UInt8)] {
        var neighbours: [(related: Int, predicate: [UInt8], position: UInt8)] = []
        for place in mentions[node] {
            let statement = statements[place]
            if case .blank(let other) = statement.subject, other != node { neighbours.append((other, statement.predicate, UInt8(ascii: "s"))) }
            if case .blank(let other) = statement.object, other != node { neighbours.append((other, statement.predicate, UInt8(ascii: "o"))) }
        }
        return neighbours
    }
}

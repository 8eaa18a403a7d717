/// Statements of one graph, each of them once.
package struct RDFDataset: Sendable {
    package struct Statement: Sendable, Hashable {
        package let subject: RDFNode
        /// With its angle brackets.
        package let predicate: [UInt8]
        package let object: RDFNode
    }

    package private(set) var statements: [Statement] = []
    package private(set) var blankNodes = 0
    /// Only these can be said twice without the lines of the canonical form showing it.
    private var seen: Set<Statement> = []

    package init() {}

    package mutating func blank() -> RDFNode {
        defer { blankNodes += 1 }
        return .blank(blankNodes)
    }

    package mutating func add(_ subject: RDFNode, _ predicate: String, _ object: RDFNode) {
        add(subject, RDFNode.bracketed(predicate), object)
    }

    /// - Parameter predicate: with its angle brackets.
    mutating func add(_ subject: RDFNode, _ predicate: [UInt8], _ object: RDFNode) {
        let statement = Statement(subject: subject, predicate: predicate, object: object)
        switch (subject, object) {
        case (.written, .written): statements.append(statement)
        default: if seen.insert(statement).inserted { statements.append(statement) }
        }
    }
}

extension RDFDataset.Statement {
    package func hash(into hasher: inout Hasher) {
        subject.hash(into: &hasher)
        predicate.withUnsafeBytes { hasher.combine(bytes: $0) }
        object.hash(into: &hasher)
    }
}

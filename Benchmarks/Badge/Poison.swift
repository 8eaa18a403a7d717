import Credentials

/// Graphs of nodes that look alike, made to be dear (RDFC-1.0 section 7.1).
enum Poison {
    /// Each points at all others.
    static func clique(_ count: Int) -> RDFDataset {
        graph(count) { first, second in first != second }
    }

    /// Each points at the next.
    static func ring(_ count: Int) -> RDFDataset {
        graph(count) { first, second in second == (first + 1) % count }
    }

    /// Two sets, each of whose nodes points at all of the other set but one.
    static func crowns(_ count: Int) -> RDFDataset {
        graph(2 * count) { first, second in first < count && second >= count && second - count != first }
    }

    private static func graph(_ count: Int, _ isLinked: (Int, Int) -> Bool) -> RDFDataset {
        var dataset = RDFDataset()
        let nodes = (0..<count).map { _ in dataset.blank() }
        for first in nodes.indices {
            for second in nodes.indices where isLinked(first, second) { dataset.add(nodes[first], "https://p.example/", nodes[second]) }
        }
        return dataset
    }
}

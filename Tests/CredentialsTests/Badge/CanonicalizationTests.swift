import CanonicalJSON
import Credentials
import Cryptography
import TestTools
import Testing

/// RDFC-1.0, by itself and against pyld, which was written by others after the same text.
@Suite struct CanonicalizationTests {
    private static let predicates = ["https://p.example/1", "https://p.example/2", "https://p.example/3"]

    /// Few predicates and many nodes without a name, so that most of them look alike.
    private func graph(_ random: inout SeededGenerator) -> (dataset: RDFDataset, text: String) {
        var dataset = RDFDataset()
        let nodes = (0..<Int.random(in: 1...7, using: &random)).map { _ in dataset.blank() }
        var lines: [String] = []
        func name(_ node: Int) -> String { "_:n\(node)" }
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let (subject, object) = (Int.random(in: nodes.indices, using: &random), Int.random(in: nodes.indices, using: &random))
            // pyld counts such a statement twice where the standard counts it once; no document can make one, since its objects form a tree.
            if subject == object { continue }
            let predicate = Self.predicates[Int.random(in: 0..<(Bool.random(using: &random) ? 1 : 3), using: &random)]
            switch UInt8.random(in: 0..<8, using: &random) {
            case 0:
                dataset.add(nodes[subject], predicate, .literal("é \"\\"))
                lines.append("\(name(subject)) <\(predicate)> \"é \\\"\\\\\" .")
            case 1:
                dataset.add(.iri("https://s.example/"), predicate, nodes[object])
                lines.append("<https://s.example/> <\(predicate)> \(name(object)) .")
            default:
                dataset.add(nodes[subject], predicate, nodes[object])
                lines.append("\(name(subject)) <\(predicate)> \(name(object)) .")
            }
        }
        return (dataset, lines.map { $0 + "\n" }.joined())
    }

    @Test func `graphs of alike nodes come out as pyld has them`() throws {
        var random = SeededGenerator(seed: 31)
        var limits = LinkedDataLimits()
        limits.paths = 100_000
        let graphs = (0..<400).map { _ in graph(&random) }
        let folder = try BadgeFolder()
        try folder.write("graphs.json", JSONValue.array(graphs.map { .string($0.text) }).canonicalBytes)
        let script = """
            import hashlib, json, sys
            from pyld import jsonld
            for text in json.load(open(sys.argv[1] + '/graphs.json')):
                canonical = jsonld.normalize(text, {'algorithm': 'URDNA2015', 'inputFormat': 'application/n-quads', 'format': 'application/n-quads'})
                print(hashlib.sha256(canonical.encode()).hexdigest())
            """
        let expected = try folder.python(script).split(separator: "\n").map(String.init)
        #expect(expected.count == graphs.count)
        for (graph, digest) in zip(graphs, expected) {
            let canonical = try LinkedData.canonical(graph.dataset, limits: limits)
            #expect(SHA256.digest(canonical).hexadecimal == digest, "\(graph.text)")
        }
    }

    @Test func `the standard's example of shared hashes comes out as it prints it`() throws {
        // RDFC-1.0 appendix A.2.
        var dataset = RDFDataset()
        let nodes = (0..<4).map { _ in dataset.blank() }
        for node in nodes.prefix(2) { dataset.add(.iri("http://example.com/#p"), "http://example.com/#q", node) }
        dataset.add(nodes[0], "http://example.com/#p", nodes[2])
        dataset.add(nodes[1], "http://example.com/#p", nodes[3])
        dataset.add(nodes[2], "http://example.com/#r", nodes[3])
        let expected = """
            <http://example.com/#p> <http://example.com/#q> _:c14n2 .
            <http://example.com/#p> <http://example.com/#q> _:c14n3 .
            _:c14n0 <http://example.com/#r> _:c14n1 .
            _:c14n2 <http://example.com/#p> _:c14n1 .
            _:c14n3 <http://example.com/#p> _:c14n0 .

            """
        #expect(String(decoding: try LinkedData.canonical(dataset), as: UTF8.self) == expected)
    }

    @Test func `two nodes that point at each other are told apart by nothing, and still named`() throws {
        var dataset = RDFDataset()
        let (first, second) = (dataset.blank(), dataset.blank())
        dataset.add(first, "https://p.example/", second)
        dataset.add(second, "https://p.example/", first)
        let lines = String(decoding: try LinkedData.canonical(dataset), as: UTF8.self)
        #expect(lines == "_:c14n0 <https://p.example/> _:c14n1 .\n_:c14n1 <https://p.example/> _:c14n0 .\n")
    }

    @Test func `a statement made twice counts once`() throws {
        var dataset = RDFDataset()
        let node = dataset.blank()
        for _ in 0..<2 {
            dataset.add(node, "https://p.example/", .literal("a"))
            dataset.add(.iri("https://s.example/"), "https://p.example/", .literal("a"))
        }
        #expect(try LinkedData.canonical(dataset).count { $0 == UInt8(ascii: "\n") } == 2)
    }

    @Test("A graph made to take for ever is refused after a bounded number of steps", arguments: [4, 8, 16, 40])
    func refusesPoison(nodes: Int) throws {
        var dataset = RDFDataset()
        let blanks = (0..<nodes).map { _ in dataset.blank() }
        for subject in blanks { for object in blanks where subject != object { dataset.add(subject, "https://p.example/", object) } }
        var limits = LinkedDataLimits()
        limits.statements = 10_000
        if nodes == 4 {
            #expect(try LinkedData.canonical(dataset, limits: limits).isEmpty == false)
        } else {
            #expect(throws: BadgeError.self) { try LinkedData.canonical(dataset, limits: limits) }
        }
    }

    @Test func `control characters are written as the standard writes them`() throws {
        var dataset = RDFDataset()
        dataset.add(.iri("urn:a:b"), "https://p.example/", .literal("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\\u{7F}é", datatype: "https://d.example/"))
        let line = String(decoding: try LinkedData.canonical(dataset), as: UTF8.self)
        #expect(line == #"<urn:a:b> <https://p.example/> "\u0000\b\t\n\u000B\f\r\u001F\"\\\u007Fé"^^<https://d.example/> ."# + "\n")
    }
}

import CanonicalJSON
import Credentials
import Cryptography
import TestTools
import Testing

/// What our documents state, compared with what pyld says they state.
@Suite struct StatementComparisonTests {
    @Test func `badges with everything that may differ state to pyld what they state to us`() throws {
        var random = SeededGenerator(seed: 3)
        try compare((0..<200).map { _ in try BadgeSample.facts(&random).json })
    }

    @Test func `documents of all pinned types and names state to pyld what they state to us`() throws {
        var random = SeededGenerator(seed: 5)
        var documents: [JSONValue] = []
        for _ in 0..<300 {
            var maker = DocumentMaker(random: random)
            documents.append(maker.document())
            random = maker.random
        }
        try compare(documents)
    }

    private func compare(_ documents: [JSONValue]) throws {
        let folder = try BadgeFolder()
        try folder.write("documents.json", JSONValue.array(documents).canonicalBytes)
        let script = """
            import hashlib, json, sys
            from pyld import jsonld
            from openbadgeslib.ob3.contexts import bundled_contexts
            contexts = bundled_contexts()
            def load(address, options):
                return {'contextUrl': None, 'documentUrl': address, 'contentType': 'application/ld+json', 'document': contexts[address]}
            for document in json.load(open(sys.argv[1] + '/documents.json')):
                canonical = jsonld.normalize(document, {'algorithm': 'URDNA2015', 'format': 'application/n-quads', 'documentLoader': load})
                print(hashlib.sha256(canonical.encode()).hexdigest())
            """
        let expected = try folder.python(script).split(separator: "\n").map(String.init)
        #expect(expected.count == documents.count)
        var limits = LinkedDataLimits()
        limits.paths = 100_000
        for (document, digest) in zip(documents, expected) {
            let canonical = try LinkedData.canonical(document, limits: limits)
            #expect(SHA256.digest(canonical).hexadecimal == digest, "\(document.canonicalText)")
        }
    }
}

/// Documents of the pinned types with values that their names may hold.
struct DocumentMaker {
    var random: SeededGenerator
    private var number = 0
    private let global = LinkedDataContext.pinned.reduce(into: [:]) { $0.merge($1.terms) { first, _ in first } }

    init(random: SeededGenerator) { self.random = random }

    mutating func document() -> JSONValue {
        guard case .object(var members) = object([:], depth: 0) else { return .null }
        members["@context"] = .array(LinkedDataContext.pinned.map { .string($0.address) })
        return .object(members)
    }

    /// - Parameter inherited: names that reach this object from the property that holds it.
    private mutating func object(_ inherited: [String: ContextTerm], depth: Int) -> JSONValue {
        var members: [String: JSONValue] = [:]
        var names = global.merging(inherited) { _, inner in inner }
        // Types are names whose own begins with a capital letter, here as in both vocabularies.
        let types = global.filter { $0.key.first?.isUppercase == true && $0.key != "VerifiablePresentation" }.sorted { $0.key < $1.key }
        if inherited.isEmpty, Bool.random(using: &random), let type = types.randomElement(using: &random) {
            members["type"] = Bool.random(using: &random) ? .string(type.key) : .array([.string(type.key)])
            names.merge(type.value.scope ?? [:]) { _, inner in inner }
        }
        if Bool.random(using: &random) { members["id"] = .string(address()) }
        let usable = names.filter { isUsable($0.key, $0.value) }.sorted { $0.key < $1.key }
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            guard let (name, term) = usable.randomElement(using: &random) else { continue }
            let values = (0..<Int.random(in: 1...2, using: &random)).map { _ in value(term, depth: depth) }
            members[name] = values.count == 1 && term.container != .set ? values[0] : .array(values)
        }
        return .object(members)
    }

    private func isUsable(_ name: String, _ term: ContextTerm) -> Bool {
        switch (term.container, term.coercion) {
        case (.graph, _), (.list, _), (_, .json): false
        case (_, .literal(let datatype)): !datatype.hasSuffix("#float")
        default: name.first?.isUppercase == false && name != "..."
        }
    }

    private mutating func value(_ term: ContextTerm, depth: Int) -> JSONValue {
        switch term.coercion {
        case .none, .json:
            switch UInt8.random(in: 0..<6, using: &random) {
            case 0: return .boolean(Bool.random(using: &random))
            case 1: return .integer(Int64.random(in: -5...1_000_000_000, using: &random))
            case 2,
                3 where depth < 3:
                return object(term.scope ?? [:], depth: depth + 1)
            default: return .string(BadgeSample.text(&random))
            }
        case .link:
            return depth < 3 && Bool.random(using: &random) ? object(term.scope ?? [:], depth: depth + 1) : .string(address())
        case .vocabulary: return .string("assertionMethod")
        case .literal:
            switch UInt8.random(in: 0..<4, using: &random) {
            case 0: return .boolean(Bool.random(using: &random))
            case 1: return .integer(Int64.random(in: -5...1_000_000_000, using: &random))
            default: return .string(BadgeSample.text(&random))
            }
        }
    }

    private mutating func address() -> String {
        number += 1
        return ["https://a.example/\(number)", "urn:uuid:\(number)", "did:web:a.example#k\(number)"].randomElement(using: &random) ?? "urn:x:y"
    }
}

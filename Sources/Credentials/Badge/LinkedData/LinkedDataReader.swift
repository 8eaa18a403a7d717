internal import CanonicalJSON

/// JSON-LD 1.1 to statements, for documents that name known contexts in one list at their top and use their names only.
///
/// What JSON-LD would pass over in silence - a name no context knows, an address that is none, an empty list - is refused, since a signature would not cover it.
/// Refused are also the forms that a second reader could take differently: keywords, compact and absolute IRIs as names, contexts inside the document,
/// fractions, lists inside lists.
struct LinkedDataReader {
    private let base: [[String: ContextTerm]]
    private let vocabulary: String?
    private let limits: LinkedDataLimits
    private var dataset = RDFDataset()

    /// The names that hold at a place of the document: the last layer first.
    private struct Scope {
        /// Of the document and of the properties on the way; what lies deeper inherits it.
        var inherited: [[String: ContextTerm]]
        /// Of the types of this object alone.
        var own: [[String: ContextTerm]] = []

        func term(_ name: String) -> ContextTerm? {
            for layer in own.reversed() { if let term = layer[name] { return term } }
            return inheritedTerm(name)
        }

        func inheritedTerm(_ name: String) -> ContextTerm? {
            for layer in inherited.reversed() { if let term = layer[name] { return term } }
            return nil
        }
    }

    private init(_ contexts: [LinkedDataContext], _ limits: LinkedDataLimits) {
        base = contexts.map(\.terms)
        vocabulary = contexts.last(where: { $0.vocabulary != nil })?.vocabulary
        self.limits = limits
    }

    /// - Parameter library: the contexts that a document may name.
    static func dataset(
        of document: JSONValue,
        library: [LinkedDataContext] = LinkedDataContext.pinned,
        limits: LinkedDataLimits = LinkedDataLimits()
    ) throws(BadgeError) -> RDFDataset {
        guard case .object(let members) = document else { throw BadgeError(.malformed, "a document of linked data is a JSON object") }
        var reader = LinkedDataReader(try contexts(members["@context"], library), limits)
        _ = try reader.node(members, Scope(inherited: reader.base), depth: 1)
        return reader.dataset
    }

    private static func contexts(_ value: JSONValue?, _ library: [LinkedDataContext]) throws(BadgeError) -> [LinkedDataContext] {
        guard case .array(let addresses)? = value, !addresses.isEmpty, addresses.count <= library.count else {
            throw BadgeError(.contextUnknown, "a document names its contexts in a list")
        }
        var contexts: [LinkedDataContext] = []
        for address in addresses {
            guard let context = library.first(where: { .string($0.address) == address }), !contexts.contains(where: { $0.address == context.address })
            else { throw BadgeError(.contextUnknown, "a document names each of these once: \(library.map(\.address).joined(separator: ", "))") }
            contexts.append(context)
        }
        return contexts
    }

    private mutating func node(_ members: [String: JSONValue], _ outer: Scope, depth: Int) throws(BadgeError) -> RDFNode {
        guard depth <= limits.depth, dataset.statements.count <= limits.statements, dataset.blankNodes <= limits.blankNodes else {
            throw BadgeError(.tooComplex, "the document has too many objects, or too many inside each other")
        }
        let types = try Self.types(members["type"])
        let scope = try scope(for: types, outer)
        let subject: RDFNode
        if let id = members["id"] { subject = try link(id) } else { subject = dataset.blank() }
        for type in types { dataset.add(subject, Vocabulary.type, .written(try typeName(type, outer))) }
        var statements = types.count + (members["id"] == nil ? 0 : 1)
        for (name, value) in members where name != "id" && name != "type" && !(depth == 1 && name == "@context") {
            let term = try property(name, scope)
            statements += 1
            guard case .array = value else {
                dataset.add(subject, term.predicate, try object(value, of: term, name, scope, depth: depth))
                continue
            }
            for element in try Self.elements(of: value, name) {
                dataset.add(subject, term.predicate, try object(element, of: term, name, scope, depth: depth))
            }
        }
        guard statements > 0 else { throw BadgeError(.valueUnsupported, "an object without members says nothing") }
        return subject
    }

    private func property(_ name: String, _ scope: Scope) throws(BadgeError) -> ContextTerm {
        guard let term = scope.term(name) ?? vocabularyTerm(name) else {
            throw BadgeError(.termUnknown, "no context gives “\(name.prefix(80))” a meaning here, so that no signature would cover it")
        }
        switch (term.container, term.coercion) {
        case (.graph, _), (.list, _), (_, .json), (_, .literal(Vocabulary.float)):
            throw BadgeError(.valueUnsupported, "“\(name)” holds a graph, a list, JSON or a fraction, none of which a badge has")
        default:
            return term
        }
    }

    private func vocabularyTerm(_ name: String) -> ContextTerm? {
        guard let vocabulary, !name.isEmpty, !name.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }) else { return nil }
        return ContextTerm(vocabulary + name)
    }

    private static func types(_ value: JSONValue?) throws(BadgeError) -> [String] {
        guard let value else { return [] }
        var types: [String] = []
        for element in try elements(of: value, "type") {
            guard case .string(let type) = element, !types.contains(type) else {
                throw BadgeError(.valueUnsupported, "a type is a name, given once")
            }
            types.append(type)
        }
        return types
    }

    private func typeName(_ type: String, _ outer: Scope) throws(BadgeError) -> [UInt8] {
        guard let term = outer.inheritedTerm(type) ?? vocabularyTerm(type) else {
            throw BadgeError(.termUnknown, "no context knows the type “\(type.prefix(80))”")
        }
        return term.predicate
    }

    /// The names inside an object of these types. Those of its types do not reach the objects inside it (JSON-LD 1.1 section 4.1.8), and none may change
    /// the meaning of another, for all of them are protected.
    private func scope(for types: [String], _ outer: Scope) throws(BadgeError) -> Scope {
        var scope = Scope(inherited: outer.inherited)
        for type in types.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let names = outer.inheritedTerm(type)?.scope else { continue }
            // The pinned contexts agree with the types inside them; other layers must be compared.
            if !scope.own.isEmpty || scope.inherited.count > base.count {
                for (name, term) in names where scope.term(name).map({ $0 != term }) ?? false {
                    throw BadgeError(.valueUnsupported, "the types \(types.joined(separator: ", ")) disagree about “\(name)”")
                }
            }
            scope.own.append(names)
        }
        return scope
    }

    private static func elements(of value: JSONValue, _ name: String) throws(BadgeError) -> [JSONValue] {
        guard case .array(let elements) = value else { return [value] }
        guard !elements.isEmpty else { throw BadgeError(.valueUnsupported, "the empty list of “\(name.prefix(80))” says nothing") }
        return elements
    }

    private mutating func object(
        _ value: JSONValue,
        of term: ContextTerm,
        _ name: String,
        _ scope: Scope,
        depth: Int
    ) throws(BadgeError) -> RDFNode {
        switch (value, term.coercion) {
        case (.object(let members), .none), (.object(let members), .link):
            return try node(members, Scope(inherited: scope.inherited + (term.scope.map { [$0] } ?? [])), depth: depth + 1)
        case (.string(let text), .none): return .literal(text)
        case (.string, .link): return try link(value)
        case (.string(let text), .literal(let datatype)): return .literal(text, datatype: datatype)
        case (.string(let text), .vocabulary):
            guard let named = term.scope?[text] ?? scope.term(text) else { throw BadgeError(.termUnknown, "no context knows “\(text.prefix(80))”") }
            return .iri(named.iri)
        case (.boolean(let truth), .none): return .literal(truth ? "true" : "false", datatype: Vocabulary.boolean)
        case (.boolean(let truth), .literal(let datatype)): return .literal(truth ? "true" : "false", datatype: datatype)
        case (.integer(let number), .none): return .literal(String(number), datatype: Vocabulary.integer)
        case (.integer(let number), .literal(let datatype)): return .literal(String(number), datatype: datatype)
        default: throw BadgeError(.valueUnsupported, "“\(name)” cannot hold a JSON \(value.kind.rawValue)")
        }
    }

    /// An absolute IRI; relative ones mean something else in each place.
    private func link(_ value: JSONValue) throws(BadgeError) -> RDFNode {
        guard case .string(let text) = value, Self.isAbsolute(text) else {
            throw BadgeError(.valueUnsupported, "what is named by an address is named by an absolute one, such as https://academy.example/issuer")
        }
        return .iri(text)
    }

    /// A scheme, a colon and none of the characters that an IRI has not (RFC 3987 section 2.2, as N-Quads restrict it).
    static func isAbsolute(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, isLetter(first), let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let isScheme = bytes[..<colon].allSatisfy { isLetter($0) || 0x30...0x39 ~= $0 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
        return isScheme && bytes.index(after: colon) < bytes.endIndex
            && bytes.allSatisfy { byte in
                switch byte {
                case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
                    UInt8(ascii: "|"),
                    UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
                    false
                default: true
                }
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
}

/// What one name of a JSON-LD context means (JSON-LD 1.1 section 9.15).
package struct ContextTerm: Sendable, Hashable {
    /// How a value that is no object is read.
    package enum Coercion: Sendable, Hashable {
        case none
        /// `@id`: text is an IRI.
        case link
        /// `@vocab`: text is a name of the context.
        case vocabulary
        /// Text of this datatype.
        case literal(String)
        /// `@json`, which no badge of ours uses and which is refused.
        case json
    }

    /// The order of several values is never kept, so that `set` says no more than `none`; `graph` and `list` are refused.
    package enum Container: String, Sendable, Hashable {
        case none, set, graph, list
    }

    package let iri: String
    /// ``iri`` as statements write it.
    let predicate: [UInt8]
    package let coercion: Coercion
    package let container: Container
    /// What other names mean inside the value of this property, or inside an object of this type.
    package let scope: [String: ContextTerm]?

    /// - Parameters:
    ///   - iri: as ``Vocabulary`` abbreviates it; a datatype likewise.
    package init(_ iri: String, _ coercion: Coercion = .none, container: Container = .none, scope: [String: ContextTerm]? = nil) {
        self.iri = Vocabulary.expand(iri)
        predicate = RDFNode.bracketed(self.iri)
        if case .literal(let datatype) = coercion { self.coercion = .literal(Vocabulary.expand(datatype)) } else { self.coercion = coercion }
        self.container = container
        self.scope = scope
    }
}

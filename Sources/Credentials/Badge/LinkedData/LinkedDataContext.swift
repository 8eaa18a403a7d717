/// A JSON-LD context that is known here and never fetched.
package struct LinkedDataContext: Sendable {
    package let address: String
    package let terms: [String: ContextTerm]
    /// `@vocab`: where names that the context does not list come from; nil where such names are refused.
    package let vocabulary: String?

    package init(address: String, terms: [String: ContextTerm], vocabulary: String? = nil) {
        self.address = address
        self.terms = terms
        self.vocabulary = vocabulary
    }
}

extension LinkedDataContext {
    /// All that a document of the academy may name.
    package static let pinned = [credentials, openBadges]
}

/// What a client names a request by, so that sending it again after a broken connection does nothing twice (draft-ietf-httpapi-idempotency-key-header).
package struct RepetitionKey: Sendable, Hashable {
    /// How long a key is known: a day.
    package static let keptSeconds: Int64 = 86_400

    /// How many keys an account may have at one time. Running a command again changes nothing by itself, so that few requests need one.
    package static let most = 10_000

    package let text: String

    /// Nil unless it is 8 to 100 visible characters of ASCII: shorter ones meet by chance.
    package init?(_ text: String) {
        guard (8...100).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        self.text = text
    }
}

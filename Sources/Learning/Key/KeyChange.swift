/// That a key of the academy began or ended.
package struct KeyChange: Sendable, Hashable {
    package enum Event: String, Sendable, CaseIterable {
        case made, retired, revoked
    }

    /// As it is known in certificates and log: 32 hexadecimal digits.
    package let keyID: String
    /// What the key is for, such as `seal`.
    package let role: String
    package let event: Event
    /// Why it was revoked, by the word of RFC 5280 5.3.1; nil otherwise.
    package let reason: String?

    package init(keyID: String, role: String, event: Event, reason: String? = nil) {
        (self.keyID, self.role, self.event, self.reason) = (keyID, role, event, reason)
    }
}

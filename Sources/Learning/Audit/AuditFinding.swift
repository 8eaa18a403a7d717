/// One thing in the audit trail that does not hold.
package struct AuditFinding: Sendable, Equatable {
    package enum Fault: String, Sendable, CaseIterable {
        /// The stored hash is not the hash of the stored fields.
        case entryChanged = "entry-changed"
        /// The entry does not continue the one before it.
        case chainBroken = "chain-broken"
        /// A number of the aggregate's sequence is missing.
        case entryMissing = "entry-missing"
        /// The payload is not what the entry committed to.
        case payloadChanged = "payload-changed"
        /// The payload is gone although its person was not erased.
        case payloadMissing = "payload-missing"
        /// The person's key is gone although the person was not erased.
        case keyMissing = "key-missing"
        /// The person was erased, but the key is still there.
        case keyKept = "key-kept"
        /// The academy's chain does not continue here.
        case linkBroken = "link-broken"
    }

    package let fault: Fault
    /// The entry, by aggregate and sequence or by position in the academy's chain.
    package let place: String

    package init(_ fault: Fault, at place: String) {
        self.fault = fault
        self.place = place
    }
}

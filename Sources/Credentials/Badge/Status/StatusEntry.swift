internal import CanonicalJSON

/// Where a badge says that its status is published (W3C Bitstring Status List 1.0 section 2.1).
package struct StatusEntry: Sendable, Hashable {
    package enum Purpose: String, Sendable, Hashable, CaseIterable {
        /// For ever.
        case revocation
        /// Until it is lifted.
        case suspension
    }

    package let purpose: Purpose
    /// The address of the list.
    package let list: String
    package let index: StatusIndex

    package init(purpose: Purpose, list: String, index: StatusIndex) {
        (self.purpose, self.list, self.index) = (purpose, list, index)
    }

    var json: JSONValue {
        [
            "id": .string("\(list)#\(index.value)"), "type": "BitstringStatusListEntry", "statusPurpose": .string(purpose.rawValue),
            "statusListIndex": .string(String(index.value)), "statusListCredential": .string(list),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        guard let purpose = Purpose(rawValue: try fields.string("statusPurpose")) else {
            throw fields.invalid("statusPurpose", "it is revocation or suspension")
        }
        guard let number = Int(try fields.string("statusListIndex")), let index = StatusIndex(number) else {
            throw fields.invalid("statusListIndex", "it is a number of a list")
        }
        self.init(purpose: purpose, list: try fields.string("statusListCredential"), index: index)
    }
}

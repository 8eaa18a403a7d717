import CanonicalJSON

/// By which the badge inside a sealed certificate names its holder and its status, fixed with the facts.
package struct BadgeNumbers: Sendable, Hashable {
    /// The holder in this badge, and in no other: nothing ties two editions together (ruling 7).
    package let holder: UUIDv4
    package let status: StatusPlace

    package init(holder: UUIDv4, status: StatusPlace) { (self.holder, self.status) = (holder, status) }
}

extension BadgeNumbers {
    var json: JSONValue {
        ["holder": .string(holder.text), "statusList": .integer(status.list), "statusIndex": .integer(status.index)]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["holder", "statusList", "statusIndex"])
        guard let holder = UUIDv4(try fields.string("holder")) else { throw fields.invalid("holder", "it is a random UUID in lower case") }
        guard let status = StatusPlace(list: try fields.integer("statusList"), index: try fields.integer("statusIndex")) else {
            throw fields.invalid("statusIndex", "it is a place in a list")
        }
        self.init(holder: holder, status: status)
    }
}

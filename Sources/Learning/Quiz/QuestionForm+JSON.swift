package import CanonicalJSON

extension QuestionForm {
    /// As stored.
    package var json: JSONValue {
        let orders = gapOrders.map { ($0.key.text, JSONValue.keys($0.value)) }
        return .members([
            "kind": .string(kind.rawValue), "order": order.isEmpty ? nil : .keys(order), "premises": premises.isEmpty ? nil : .keys(premises),
            "gaps": gaps.isEmpty ? nil : .keys(gaps),
            "gapOrders": orders.isEmpty ? nil : .object(Dictionary(uniqueKeysWithValues: orders)),
        ])
    }

    /// - Throws: ``JSONFieldError`` for anything that this program did not write itself.
    package init(json: JSONValue) throws(JSONFieldError) {
        let fields = try JSONFields(json)
        let keys = { (name: String) throws(JSONFieldError) in try fields.ifPresent(name) { key throws(JSONFieldError) in try fields.keys(key) } ?? []
        }
        var gapOrders: [ContentKey: [ContentKey]] = [:]
        if fields.members["gapOrders"] != nil {
            let orders = try fields.object("gapOrders")
            for name in orders.members.keys { gapOrders[try orders.known(name)] = try orders.keys(name) }
        }
        self.init(
            kind: try fields.choice("kind", of: ItemKind.self),
            order: try keys("order"),
            premises: try keys("premises"),
            gaps: try keys("gaps"),
            gapOrders: gapOrders
        )
    }
}

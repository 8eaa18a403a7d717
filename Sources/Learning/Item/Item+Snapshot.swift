package import CanonicalJSON

extension Item {
    /// The canonical form, of which ``ItemVersion`` is the hash.
    package var snapshot: JSONValue {
        .members([
            "key": .string(key.text),
            "kind": .string(kind.rawValue),
            "prompt": prompt.snapshot,
            "body": body.snapshot,
            "scoring": body.scoring.map { .string($0.rawValue) },
            "points": .number(points),
            "outcomes": .keys(outcomes),
            "difficulty": .string(difficulty.rawValue),
            "sources": .keys(sources),
            "rationale": rationale.snapshot,
        ])
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        let key = try fields.key("key")
        let body = try ItemBody(fields.choice("kind", of: ItemKind.self), fields)
        let item: Result<Item, ItemFault> = try Self.made(key, body, fields)
        switch item {
        case .success(let item): self = item
        case .failure(let fault): throw fields.invalid("body", "is no item: \(fault.code)")
        }
    }

    private static func made(_ key: ContentKey, _ body: ItemBody, _ fields: JSONFields) throws(JSONFieldError) -> Result<Item, ItemFault> {
        let (prompt, rationale) = (try fields.text("prompt"), try fields.text("rationale"))
        let (points, outcomes, sources) = (try fields.number("points"), try fields.keys("outcomes"), try fields.keys("sources"))
        let difficulty = try fields.choice("difficulty", of: Difficulty.self)
        return Result { () throws(ItemFault) in
            try Item(
                key: key,
                prompt: prompt,
                body: body,
                points: points,
                outcomes: outcomes,
                difficulty: difficulty,
                sources: sources,
                rationale: rationale
            )
        }
    }
}

extension ItemBank {
    var snapshot: JSONValue {
        [
            "key": .string(key.text), "title": title.snapshot, "unit": .string(unit.text), "items": .array(items.map(\.snapshot)),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            key: try fields.key("key"),
            title: try fields.text("title"),
            unit: try fields.key("unit"),
            items: try fields.each("items") { element throws(JSONFieldError) in try Item(element) }
        )
    }
}

/// Which wording of an item somebody answered: the hash of its canonical form. Any change, of a comma too, makes another version; the key stays.
package struct ItemVersion: Sendable, Hashable {
    /// SHA-256 of the canonical JSON.
    package let digest: [UInt8]
}

extension Item {
    /// - Parameter sha256: the caller's, because the rules of the school bring no cryptography.
    package func version(_ sha256: ([UInt8]) throws -> [UInt8]) rethrows -> ItemVersion {
        ItemVersion(digest: try sha256(snapshot.canonicalBytes))
    }
}

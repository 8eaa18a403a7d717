package import CanonicalJSON

extension TimetabledSession {
    /// As the audit trail tells it.
    package var json: JSONValue {
        .members([
            "id": .string(id.description), "key": .string(plan.key.text), "module": .string(plan.module.text),
            "unit": plan.unit.map { .string($0.text) }, "kind": .string(plan.kind.rawValue), "titleEn": .string(plan.title.english),
            "titleFr": .string(plan.title.french), "starts": .string(starts.local.description), "zone": .string(starts.zone.text),
            "startsAt": .string(starts.instant.description), "minutes": .integer(Int64(plan.minutes)),
        ])
    }
}

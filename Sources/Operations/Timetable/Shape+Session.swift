package import Learning

extension Shape where Value == ZonedDateTime {
    package static let zonedDateTime = Shape.named(
        "ZonedDateTime",
        Member("local", .described, "Day and minute on the clocks of the place.") { $0.local },
        Member("zone", .described, "The place's time zone.") { $0.zone },
        Member("at", .instant, "The same in UTC.") { $0.instant }
    )
}

extension Shape where Value == TimetabledSession {
    package static let session = Shape.named(
        "Session",
        Member("key", .described, "By which the register calls it.") { $0.plan.key },
        Member("module", .described, "The module's key.") { $0.plan.module },
        Member("unit", optional: .described, "The unit's key; null for what belongs to none.") { $0.plan.unit },
        Member("kind", .choice, "Where it is held.") { $0.plan.kind },
        Member("title", .localizedText, "What it is called.") { $0.plan.title },
        Member("starts", .zonedDateTime, "When it begins.") { $0.starts },
        Member("minutes", .integer, "How long it lasts.") { $0.plan.minutes }
    )
}

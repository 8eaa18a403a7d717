import Foundation
package import Learning

/// The zones of the system's copy of the IANA database.
package struct SystemTimeZones: TimeZones {
    package init() {}

    package func instant(of local: LocalDateTime, in zone: TimeZoneName) -> Instant? {
        guard let rules = TimeZone(identifier: zone.text) else { return nil }
        let onUTC = Double(local.date.daysSince1970) * 86_400 + Double(local.minuteOfDay) * 60
        // The offset in force is one of those a day before and a day after; the moment is right if its own offset leads to it. With both right (the clock shows the
        // time twice) the later moment counts; with neither (it is skipped), the jump does.
        let before = Double(rules.secondsFromGMT(for: Date(timeIntervalSince1970: onUTC - 86_400)))
        let after = Double(rules.secondsFromGMT(for: Date(timeIntervalSince1970: onUTC + 86_400)))
        let right = [before, after].map { onUTC - $0 }.filter { Double(rules.secondsFromGMT(for: Date(timeIntervalSince1970: $0))) == onUTC - $0 }
        if let moment = right.max() { return Instant(microseconds: Int64(moment) * 1_000_000) }
        let jump = rules.nextDaylightSavingTimeTransition(after: Date(timeIntervalSince1970: onUTC - 86_400))
        return jump.map { Instant(microseconds: Int64($0.timeIntervalSince1970) * 1_000_000) }
    }

    package func local(of instant: Instant, in zone: TimeZoneName) -> LocalDateTime? {
        guard let rules = TimeZone(identifier: zone.text) else { return nil }
        let seconds = instant.adding(seconds: 0).microseconds / 1_000_000
        let shifted = Instant(microseconds: instant.microseconds).adding(
            seconds: Int64(rules.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
        )
        let minute = Int((shifted.microseconds / 60_000_000) - Int64(shifted.utcDate.daysSince1970) * 1440)
        return LocalDateTime(shifted.utcDate, hour: minute / 60, minute: minute % 60)
    }
}

/// A moment in UTC, counted in microseconds since 1970-01-01T00:00:00Z (leap seconds not counted, as POSIX has it).
package struct Instant: Sendable, Hashable, Comparable {
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    package func adding(seconds: Int64) -> Instant { Instant(microseconds: microseconds + seconds * 1_000_000) }

    /// The calendar day in UTC.
    package var utcDate: LocalDate { LocalDate(daysSince1970: Int(floorDivide(microseconds, by: 86_400_000_000))) }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC with whole seconds: `2026-11-21T12:00:00Z`.
    package var description: String {
        let second = Int(floorDivide(microseconds, by: 1_000_000) - Int64(utcDate.daysSince1970) * 86_400)
        return "\(utcDate)T\(twoDigits(second / 3600)):\(twoDigits(second / 60 % 60)):\(twoDigits(second % 60))Z"
    }

    /// Reads exactly the form that ``description`` writes.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"), let date = LocalDate(String(text.prefix(10))) else {
            return nil
        }
        let clock = text.dropFirst(11).dropLast().split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, clock.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let hour = Int64(clock[0]), let minute = Int64(clock[1]), let second = Int64(clock[2]), hour < 24, minute < 60, second < 60
        else { return nil }
        self.init(microseconds: (Int64(date.daysSince1970) * 86_400 + hour * 3600 + minute * 60 + second) * 1_000_000)
    }
}

func floorDivide(_ dividend: Int64, by divisor: Int64) -> Int64 {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Dates of the form `D:20260907101500Z` (ISO 32000-1, 7.9.4): whole seconds, UTC, proleptic Gregorian.
enum PDFDate {
    private static let microsecondsPerSecond: Int64 = 1_000_000
    private static let secondsPerDay: Int64 = 86_400

    /// From 0001 to 9999, where a year has four digits.
    static let representable: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999

    struct Components: Equatable, Sendable {
        let year: Int64
        let month: Int64
        let day: Int64
        let hour: Int64
        let minute: Int64
        let second: Int64
    }

    /// `microseconds` since 1970 UTC, cut to the second; the caller keeps them within ``representable``.
    static func components(_ microseconds: Int64) -> Components {
        let seconds = floorDivide(microseconds, microsecondsPerSecond)
        let days = floorDivide(seconds, secondsPerDay)
        let time = seconds - days * secondsPerDay
        // Days to civil date with years that begin in March, so that the leap day is the last of the year.
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return Components(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
            hour: time / 3_600,
            minute: time / 60 % 60,
            second: time % 60
        )
    }

    static func encode(_ microseconds: Int64) -> [UInt8] {
        let date = components(microseconds)
        var bytes = Array("D:".utf8)
        append(date.year, width: 4, to: &bytes)
        for part in [date.month, date.day, date.hour, date.minute, date.second] { append(part, width: 2, to: &bytes) }
        bytes.append(UInt8(ascii: "Z"))
        return bytes
    }

    /// Nil for any other spelling and for days that do not exist.
    static func decode(_ bytes: [UInt8]) -> Int64? {
        guard bytes.count == 17, bytes.starts(with: "D:".utf8), bytes[16] == UInt8(ascii: "Z") else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            var value: Int64 = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(2..<6), let month = number(6..<8), let day = number(8..<10), let hour = number(10..<12),
            let minute = number(12..<14), let second = number(14..<16), (1...12).contains(month), year >= 1
        else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = floorDivide(shiftedYear, 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        let microseconds = (days * secondsPerDay + hour * 3_600 + minute * 60 + second) * microsecondsPerSecond
        return encode(microseconds) == bytes ? microseconds : nil
    }

    /// `2026-09-07T10:15:00Z`, as XMP writes dates.
    static func iso8601(_ microseconds: Int64) -> String {
        let date = components(microseconds)
        var bytes: [UInt8] = []
        append(date.year, width: 4, to: &bytes)
        for (separator, part) in [("-", date.month), ("-", date.day), ("T", date.hour), (":", date.minute), (":", date.second)] {
            bytes += separator.utf8
            append(part, width: 2, to: &bytes)
        }
        bytes.append(UInt8(ascii: "Z"))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ value: Int64, width: Int, to bytes: inout [UInt8]) {
        let digits = Array(String(value).utf8)
        bytes += repeatElement(UInt8(ascii: "0"), count: max(0, width - digits.count))
        bytes += digits
    }

    private static func floorDivide(_ dividend: Int64, _ divisor: Int64) -> Int64 {
        let quotient = dividend / divisor
        return dividend % divisor < 0 ? quotient - 1 : quotient
    }
}

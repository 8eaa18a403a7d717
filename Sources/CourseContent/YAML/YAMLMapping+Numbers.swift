import Learning
import Yams

extension YAMLMapping {
    func number(_ name: String, in range: ClosedRange<Int>, _ log: inout ProblemLog) -> Located<Int>? {
        guard let text = text(name, &log) else { return nil }
        guard (1...7).contains(text.value.utf8.count), text.value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text.value) else {
            log.report(
                .invalidNumber,
                at: text.place,
                "`\(name)` must be a whole number, found `\(text.value.shortened)`",
                hint: "write it in digits"
            )
            return nil
        }
        guard range.contains(number) else {
            reportRange(name, text.place, "\(range.lowerBound)", "\(range.upperBound)", &log)
            return nil
        }
        return Located(value: number, place: text.place)
    }

    /// Nil as well when the field is not there.
    func optionalNumber(_ name: String, in range: ClosedRange<Int>, _ log: inout ProblemLog) -> Int? {
        has(name) ? number(name, in: range, &log)?.value : nil
    }

    /// A number with at most two decimals.
    func hundredths(_ name: String, in range: ClosedRange<Int> = 0...100, _ log: inout ProblemLog) -> Located<Hundredths>? {
        guard let text = text(name, &log) else { return nil }
        guard let number = Hundredths(text.value) else {
            log.report(
                .invalidNumber,
                at: text.place,
                "`\(name)` must be a number, found `\(text.value.shortened)`",
                hint: "digits with at most two decimals, as in `15` or `7.5`"
            )
            return nil
        }
        guard (Hundredths(whole: range.lowerBound)...Hundredths(whole: range.upperBound)).contains(number) else {
            reportRange(name, text.place, "\(range.lowerBound)", "\(range.upperBound)", &log)
            return nil
        }
        return Located(value: number, place: text.place)
    }

    private func reportRange(_ name: String, _ place: Place, _ lower: String, _ upper: String, _ log: inout ProblemLog) {
        log.report(.numberOutOfRange, at: place, "`\(name)` is out of range", hint: "it lies between \(lower) and \(upper)")
    }
}

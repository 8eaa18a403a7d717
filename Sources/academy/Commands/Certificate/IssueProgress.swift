import CanonicalJSON
import Foundation

/// Shows on standard error how far a long run is: a bar that moves on a terminal, a line now and then elsewhere, or a line of JSON for each document on standard
/// output.
final class IssueProgress {
    enum Form {
        /// A bar on a terminal, else plain lines.
        case fitting
        case events
        case none
    }

    private enum Display { case bar, lines, events, none }

    private static let width = 30
    /// Documents between two plain lines.
    private static let step = 100

    private let total: Int
    private let display: Display
    private let start = ContinuousClock.now
    private var (done, failures) = (0, 0)
    private var shown = ContinuousClock.now - .seconds(1)

    init(total: Int, form: Form) {
        self.total = total
        display =
            switch form {
            case .fitting: isatty(STDERR_FILENO) == 1 ? .bar : .lines
            case .events: .events
            case .none: .none
            }
    }

    func sealed(_ serial: String) { advance(["event": "sealed", "serial": .string(serial)]) }

    func failed(_ reason: String) {
        failures += 1
        advance(["event": "failed", "reason": .string(reason)])
    }

    /// Somebody else did it.
    func passed() { advance(["event": "passed"]) }

    func end() {
        guard display == .bar, done > 0 else { return }
        write("\r\(bar)\u{1B}[K\n")
    }

    private func advance(_ event: JSONValue) {
        done += 1
        switch display {
        case .bar:
            guard ContinuousClock.now - shown > .milliseconds(100) else { return }
            shown = .now
            write("\r\(bar)\u{1B}[K")
        case .lines: if done % Self.step == 0, done < total { Console.error(line) }
        case .events: Console.out(event.canonicalText)
        case .none: break
        }
    }

    private var rate: Double {
        let duration = (ContinuousClock.now - start).components
        return Double(done) / max(Double(duration.seconds) + Double(duration.attoseconds) / 1e18, 0.001)
    }

    /// What has come since the run began counts as well.
    private var all: Int { max(total, done) }

    private var line: String {
        let remaining = Int((Double(all - done) / max(rate, 0.001)).rounded(.up))
        return "\(done) of \(all), \(failures) failed, \(Int(rate.rounded())) a second, \(remaining) s left"
    }

    private var bar: String {
        let filled = all == 0 ? Self.width : Self.width * done / all
        return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled) + "] " + line
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

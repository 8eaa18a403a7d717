import Foundation
import Learning
import Logging

/// One line for each event on standard error: time in UTC, level, `name=value` for what is known, message. Each is one write, so that lines of two threads or
/// processes never mix.
struct LogLines: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line = "\(Instant.now) \(event.level.rawValue)"
        append(metadata, to: &line)
        if let own = event.metadata { append(own, to: &line) }
        line += " "
        line += Self.printable(event.message.description)
        line += "\n"
        line.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = write(STDERR_FILENO, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
                guard written > 0 || errno == EINTR else { return }
                rest = rest.dropFirst(max(0, written))
            }
        }
    }

    private func append(_ metadata: Logger.Metadata, to line: inout String) {
        for (name, value) in metadata.sorted(by: { $0.key < $1.key }) {
            line += " "
            line += name
            line += "="
            line += Self.quoted(Self.printable(value.description))
        }
    }

    private static func quoted(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: " ")) ? "\"\(text.replacing("\"", with: "'"))\"" : text
    }

    /// What came from outside must not end the line or steer the terminal.
    private static func printable(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}

extension Instant {
    fileprivate static var now: Instant { SystemClock().now }
}

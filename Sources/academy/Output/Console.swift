import Foundation
import Learning

/// Standard output and standard error, written in one piece per message so that two processes on one terminal do not mix their lines.
enum Console {
    static func out(_ text: String) { FileHandle.standardOutput.write(Data((printable(text) + "\n").utf8)) }
    static func error(_ text: String) { FileHandle.standardError.write(Data((printable(text) + "\n").utf8)) }

    /// What came from a file or from the records must not steer the terminal, or make a line read as another.
    static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.steersText && $0 != "\n" && $0 != "\t" }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.steersText && $0 != "\n" && $0 != "\t" ? "\u{FFFD}" : $0 }))
    }
}

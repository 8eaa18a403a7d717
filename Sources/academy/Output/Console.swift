import Foundation

/// Standard output and standard error, written in one piece per message so that two processes on one terminal do not mix their lines.
enum Console {
    static func out(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
    static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

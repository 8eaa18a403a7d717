import Foundation

/// The two parts of a sealed file, found by its ByteRange as any PDF program finds them.
struct SealedParts {
    /// The signed bytes: everything but the signature.
    let content: Data
    /// The CMS container in DER.
    let container: Data

    init(_ file: Data) throws {
        let text = String(decoding: file, as: Unicode.ASCII.self)
        let pattern = #/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/#
        guard let match = text.firstMatch(of: pattern), let firstLength = Int(match.2), let second = Int(match.3), let secondLength = Int(match.4),
            second + secondLength == file.count
        else { throw UnexpectedOutput("no ByteRange over the whole file") }
        content = file[..<firstLength] + file[second...]
        let digits = Array(file[(firstLength + 1)..<(second - 1)])
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count - 1, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else {
                throw UnexpectedOutput("the signature is not in hexadecimal")
            }
            bytes.append(byte)
        }
        container = Data(try Self.withoutPadding(bytes))
    }

    /// The DER value says its own length; zeros follow it.
    private static func withoutPadding(_ bytes: [UInt8]) throws -> ArraySlice<UInt8> {
        guard bytes.count > 4, bytes[0] == 0x30, bytes[1] == 0x82 else { throw UnexpectedOutput("the signature is no DER sequence") }
        return bytes.prefix(4 + Int(bytes[2]) << 8 + Int(bytes[3]))
    }
}

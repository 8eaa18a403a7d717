internal import SwiftASN1

/// An external authority's answer (RFC 3161 2.4.2).
package enum TimeStampResponse {
    /// An answer may have a longer chain than ours, and no more.
    package static let maximumLength = 65_536

    /// The token of a TimeStampResp that grants one; the caller verifies it.
    package static func token(_ bytes: [UInt8]) throws(TimeStampError) -> [UInt8] {
        guard bytes.count <= maximumLength, let parts = (try? BER.parse(bytes))?.children, (1...2).contains(parts.count),
            let status = parts[0].children?.first?.primitive
        else { throw TimeStampError(.malformed, "the answer is not one of a time-stamp authority") }
        // granted, grantedWithMods
        guard status == [0] || status == [1], parts.count == 2 else {
            throw TimeStampError(.refused, "the time-stamp authority refuses: status \(status.map(String.init).joined(separator: " "))")
        }
        return Array(parts[1].encodedBytes)
    }
}

internal import Cryptography
internal import SwiftASN1

/// A signature over P-256 as the two numbers r and s, 32 big-endian bytes each.
///
/// With (r, s) the pair (r, n − s) verifies too, so a signature could be changed without the key. Seals carry the smaller s only; the other
/// form is refused.
package struct ECDSASignature: Sendable, Hashable {
    let r: [UInt8]
    let s: [UInt8]

    /// n of P-256 (FIPS 186-4 D.1.2.3).
    private static let order: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
    ]

    /// (n − 1) / 2
    private static let halfOrder: [UInt8] = [
        0x7F, 0xFF, 0xFF, 0xFF, 0x80, 0x00, 0x00, 0x00, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xDE, 0x73, 0x7D, 0x56, 0xD3, 0x8B, 0xCF, 0x42, 0x79, 0xDC, 0xE5, 0x61, 0x7E, 0x31, 0x92, 0xA8,
    ]

    /// r ‖ s, 64 bytes: the form of PKCS #11 and of the trust bundle.
    package init(raw: [UInt8]) throws(KeyError) {
        guard raw.count == 64 else { throw KeyError(.signatureMalformed, "a P-256 signature has 64 bytes, not \(raw.count)") }
        r = Array(raw[..<32])
        s = Array(raw[32...])
    }

    /// Ecdsa-Sig-Value (RFC 3279 2.2.3) in DER.
    package init(der: [UInt8]) throws(KeyError) {
        do {
            (r, s) = try DER.sequence(try DER.parse(der), identifier: .sequence) { nodes in
                let r = try ArraySlice<UInt8>(derEncoded: &nodes)
                let s = try ArraySlice<UInt8>(derEncoded: &nodes)
                return (try ECDSASignature.widened(r), try ECDSASignature.widened(s))
            }
        } catch let error as KeyError {
            throw error
        } catch {
            throw KeyError(.signatureMalformed, "the signature is not a DER sequence of two integers")
        }
    }

    package var raw: [UInt8] { r + s }

    package var der: [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendInteger(r)
                serializer.appendInteger(s)
            }
        }
    }

    package var isLowS: Bool { !ECDSASignature.halfOrder.lexicographicallyPrecedes(s) }

    /// The same signature with the smaller of s and n − s.
    package var normalised: ECDSASignature {
        guard !isLowS else { return self }
        var difference = ECDSASignature.order
        var borrow = 0
        for index in difference.indices.reversed() {
            let digit = Int(ECDSASignature.order[index]) - Int(s[index]) - borrow
            difference[index] = UInt8(truncatingIfNeeded: digit)
            borrow = digit < 0 ? 1 : 0
        }
        return ECDSASignature(r: r, s: difference)
    }

    private init(r: [UInt8], s: [UInt8]) {
        self.r = r
        self.s = s
    }

    private static func widened(_ magnitude: ArraySlice<UInt8>) throws(KeyError) -> [UInt8] {
        guard magnitude.count <= 32 else { throw KeyError(.signatureMalformed, "the numbers of a P-256 signature have 32 bytes at most") }
        return [UInt8](repeating: 0, count: 32 - magnitude.count) + magnitude
    }
}

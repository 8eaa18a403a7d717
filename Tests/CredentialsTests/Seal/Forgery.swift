import Credentials
import Cryptography

/// A sealed file with its CMS in the hand, to be put back changed.
struct Forgery {
    var bytes: [UInt8]
    /// The digits of /Contents.
    let digits: Range<Int>

    init(_ document: SealedDocument) throws {
        let bytes = document.bytes
        let key = Array("/Contents".utf8)
        let found = bytes.indices.last { bytes[$0...].starts(with: key) && bytes[($0 + key.count)...].first { $0 != 0x20 } == UInt8(ascii: "<") }
        guard let start = found, let opening = bytes[start...].firstIndex(of: UInt8(ascii: "<")),
            let closing = bytes[opening...].firstIndex(of: UInt8(ascii: ">"))
        else { throw NoContents() }
        self.bytes = bytes
        digits = opening + 1..<closing
    }

    var container: DERTree {
        get throws { DERTree(try Hexadecimal.decode(ascii: bytes[digits])) }
    }

    mutating func put(_ container: [UInt8]) {
        bytes.replaceSubrange(digits, with: repeatElement(UInt8(ascii: "0"), count: digits.count))
        bytes.replaceSubrange(digits.prefix(2 * container.count), with: Hexadecimal.encodeBytes(container))
    }

    /// Changes the SignerInfo and signs its attributes anew with the real key.
    mutating func resign(with signer: any DigestSigner, _ change: (inout DERTree) -> Void) throws {
        var container = try container
        change(&container.signerInfo)
        var attributes = container.signerInfo.signedAttributes
        attributes.tag = 0x31
        container.signerInfo.children[5].content = try signer.sign(SHA256.digest(attributes.bytes)).normalised.der
        put(container.bytes)
    }

    struct NoContents: Error {}
}

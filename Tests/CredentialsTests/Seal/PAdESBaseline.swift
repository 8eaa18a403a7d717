import Cryptography
import Foundation
import SwiftASN1

/// A checker of the PAdES baseline levels (ETSI EN 319 142-1 6.3, as EU DSS enforces them), for files of whoever: lenient about how PDF and CMS are
/// spelt, and with nothing of the issuer's own reader in it.
struct PAdESBaseline {
    enum Level: String {
        case none, b, t, lt, lta
    }

    /// What the certification signature lacks for B-B; empty when it has that level at least.
    private(set) var problems: [String] = []
    private(set) var level = Level.none

    init(_ bytes: [UInt8]) throws {
        let file = Data(bytes)
        let dictionaries = PAdESDictionary.all(in: file)
        guard let signature = dictionaries.first(where: { $0.subFilter == "ETSI.CAdES.detached" }) else {
            problems = ["no signature has /SubFilter /ETSI.CAdES.detached"]
            return
        }
        problems = signature.problems
        guard let message = PAdESMessage(signature.contents) else {
            problems.append("the CMS cannot be read")
            return
        }
        problems += message.problems(content: signature.signed(file))
        guard problems.isEmpty else { return }
        level = .b
        guard let token = message.timeStamp, token.imprint.map({ $0 == token.hash(message.signature) }) == true else { return }
        level = .t
        guard PAdESBaseline.hasRevocationData(file) else { return }
        level = .lt
        let stamps = dictionaries.filter { $0.subFilter == "ETSI.RFC3161" }
        guard let last = stamps.last, let document = PAdESMessage(last.contents), document.imprint == document.hash(last.signed(file)),
            let store = file.range(of: Data("/DSS".utf8), options: .backwards), last.ranges.contains(where: { $0.contains(store.lowerBound) })
        else { return }
        level = .lta
    }

    /// `/DSS` with certificates and lists.
    private static func hasRevocationData(_ file: Data) -> Bool {
        let text = String(decoding: file.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        return text.contains("/DSS") && text.contains(/\/Certs\s*(\[\s*\d|\d)/) && text.contains(/\/(CRLs|OCSPs)\s*(\[\s*\d|\d)/)
    }
}

/// A signature dictionary as it lies in the file, found by its /ByteRange.
struct PAdESDictionary {
    let text: String
    let ranges: [Range<Int>]
    let contents: [UInt8]

    var subFilter: String? { text.firstMatch(of: /\/SubFilter\s*\/([A-Za-z0-9.]+)/).map { String($0.1) } }

    static func all(in file: Data) -> [PAdESDictionary] {
        var found: [PAdESDictionary] = []
        var position = file.startIndex
        while let key = file.range(of: Data("/ByteRange".utf8), in: position..<file.endIndex) {
            position = key.upperBound
            let start = file.range(of: Data(" obj".utf8), options: .backwards, in: file.startIndex..<key.lowerBound)?.upperBound ?? key.lowerBound
            let end = file.range(of: Data("endobj".utf8), in: key.upperBound..<file.endIndex)?.lowerBound ?? file.endIndex
            if let dictionary = PAdESDictionary(file[start..<end]) { found.append(dictionary) }
        }
        return found
    }

    private init?(_ object: Data) {
        guard let open = object.range(of: Data("/Contents".utf8)), let first = object[open.upperBound...].firstIndex(of: UInt8(ascii: "<")),
            let last = object[first...].firstIndex(of: UInt8(ascii: ">")),
            let bytes = try? Hexadecimal.decode(ascii: Array(object[(first + 1)..<last].map { $0 >= 0x41 && $0 <= 0x46 ? $0 + 0x20 : $0 }))
        else { return nil }
        contents = bytes
        text = String(decoding: object[..<first] + object[last...], as: UTF8.self)
        guard let range = text.firstMatch(of: /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/), let a = Int(range.1), let b = Int(range.2),
            let c = Int(range.3), let d = Int(range.4)
        else { return nil }
        ranges = [a..<a + b, c..<c + d]
    }

    func signed(_ file: Data) -> [UInt8] {
        ranges.flatMap { Array(file[$0.clamped(to: file.startIndex..<file.endIndex)]) }
    }

    var problems: [String] {
        var problems: [String] = []
        for key in ["M", "Contents", "Filter", "ByteRange", "SubFilter"] where occurrences(of: key) != 1 {
            problems.append("/\(key) stands \(occurrences(of: key)) times")
        }
        if occurrences(of: "Cert") > 0 { problems.append("/Cert is there") }
        return problems
    }

    private func occurrences(of key: String) -> Int {
        let parts = text.components(separatedBy: "/" + key).dropFirst()
        return parts.filter { rest in rest.first.map { !$0.isLetter && !$0.isNumber } ?? true }.count
    }
}

/// A CMS SignedData, read leniently.
struct PAdESMessage {
    let signature: [UInt8]
    private let content: [ASN1Node]
    private let certificates: [ASN1Node]
    private let signers: [ASN1Node]
    private let signedAttributes: [String: [ASN1Node]]
    private let unsignedAttributes: [String: [ASN1Node]]
    private let digestAlgorithm: String

    init?(_ bytes: [UInt8]) {
        guard let length = PAdESMessage.length(bytes), let root = try? BER.parse(bytes[..<length]), let outer = root.nodes, outer.count == 2,
            let data = outer[1].nodes?.first?.nodes, data.count >= 4, let content = data[2].nodes,
            let signers = data.last?.nodes, let signer = signers.first?.nodes, signer.count >= 5, signer[3].identifier.tagNumber == 0,
            let value = signer[5].bytes
        else { return nil }
        self.content = content
        self.signers = signers
        certificates = data.first { $0.identifier == ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific) }?.nodes ?? []
        signature = value
        signedAttributes = PAdESMessage.attributes(signer[3])
        unsignedAttributes = signer.count > 6 ? PAdESMessage.attributes(signer[6]) : [:]
        digestAlgorithm = signer[2].nodes?.first?.identifierText ?? ""
    }

    var timeStamp: PAdESMessage? {
        unsignedAttributes["1.2.840.113549.1.9.16.2.14"]?.first.flatMap { PAdESMessage(Array($0.encodedBytes)) }
    }

    /// Of a TSTInfo: what it is a time-stamp over.
    var imprint: [UInt8]? {
        guard let information = content.last?.nodes?.first?.bytes, let fields = (try? BER.parse(information))?.nodes, fields.count > 3 else {
            return nil
        }
        return fields[2].nodes?.last?.bytes
    }

    /// With the imprint's algorithm, which is SHA-256 for all that is tested here.
    func hash(_ bytes: [UInt8]) -> [UInt8] { SHA256.hash(bytes) }

    func problems(content bytes: [UInt8]) -> [String] {
        var problems: [String] = []
        if signers.count != 1 { problems.append("there are \(signers.count) SignerInfos") }
        if content.count != 1 { problems.append("the signature is not detached") }
        if certificates.isEmpty { problems.append("the signing certificate is not there") }
        let type = signedAttributes["1.2.840.113549.1.9.3"]
        if type?.count != 1 || type?.first?.identifierText != "1.2.840.113549.1.7.1" { problems.append("content-type is not data") }
        let digest = signedAttributes["1.2.840.113549.1.9.4"]
        if digest?.count != 1 { problems.append("there is no message-digest") }
        if digestAlgorithm == "2.16.840.1.101.3.4.2.1", digest?.first?.bytes != SHA256.hash(bytes) { problems.append("message-digest differs") }
        if signedAttributes["1.2.840.113549.1.9.16.2.47"]?.count != 1 { problems.append("there is no signing-certificate-v2") }
        if signedAttributes["1.2.840.113549.1.9.5"] != nil { problems.append("there is a signing-time") }
        for forbidden in ["1.2.840.113549.1.9.16.2.23", "1.2.840.113549.1.9.16.2.24", "1.2.840.113549.1.9.16.2.21", "1.2.840.113549.1.9.16.2.22"]
        where unsignedAttributes[forbidden] != nil {
            problems.append("certificate or revocation values stand in the CMS")
        }
        return problems
    }

    private static func attributes(_ node: ASN1Node) -> [String: [ASN1Node]] {
        var found: [String: [ASN1Node]] = [:]
        for attribute in node.nodes ?? [] {
            guard let parts = attribute.nodes, parts.count == 2, let type = parts[0].identifierText else { continue }
            found[type, default: []] += parts[1].nodes ?? []
        }
        return found
    }

    /// Of the first element; zeros follow it in /Contents.
    private static func length(_ bytes: [UInt8]) -> Int? {
        guard bytes.count > 4 else { return nil }
        let octets = Int(bytes[1] & 0x7F)
        if bytes[1] < 0x80 { return 2 + octets }
        guard (1...3).contains(octets) else { return nil }
        let length = 2 + octets + bytes[2..<2 + octets].reduce(0) { $0 << 8 | Int($1) }
        return length <= bytes.count ? length : nil
    }
}

extension ASN1Node {
    fileprivate var nodes: [ASN1Node]? {
        guard case .constructed(let nodes) = content else { return nil }
        return Array(nodes)
    }

    fileprivate var bytes: [UInt8]? {
        guard case .primitive(let bytes) = content else { return nil }
        return Array(bytes)
    }

    fileprivate var identifierText: String? {
        (try? ASN1ObjectIdentifier(derEncoded: self))?.description
    }
}

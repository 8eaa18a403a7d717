internal import SwiftASN1

/// What a list of revoked certificates says, and the DER that says it.
struct RevocationListEncoding {
    let issuer: [UInt8]
    let authorityKeyIdentifier: [UInt8]
    let number: Int64
    let thisUpdate: Int64
    let nextUpdate: Int64
    let entries: [RevocationList.Entry]

    /// AlgorithmIdentifier of ECDSA with SHA-384.
    private static let algorithm = DER.Serializer.encode { serializer in
        serializer.appendConstructedNode(identifier: .sequence) { $0.appendObjectIdentifier(ObjectIdentifiers.ecdsaWithSHA384) }
    }

    /// TBSCertList
    var body: [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendInteger([1])
                serializer.serializeRawBytes(Self.algorithm)
                serializer.serializeRawBytes(issuer)
                CertificateTime.append(thisUpdate, to: &serializer)
                CertificateTime.append(nextUpdate, to: &serializer)
                // An empty list must be left out (RFC 5280 5.1.2.6).
                if !entries.isEmpty {
                    serializer.appendConstructedNode(identifier: .sequence) { for entry in entries { Self.append(entry, to: &$0) } }
                }
                serializer.appendConstructedNode(identifier: .context(0)) { serializer in
                    serializer.appendConstructedNode(identifier: .sequence) { serializer in
                        Self.appendExtension(ObjectIdentifiers.authorityKeyIdentifier, to: &serializer) { serializer in
                            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                                serializer.appendPrimitiveNode(identifier: .context(0)) { $0.append(contentsOf: authorityKeyIdentifier) }
                            }
                        }
                        Self.appendExtension(ObjectIdentifiers.listNumber, to: &serializer) { $0.appendInteger(number) }
                    }
                }
            }
        }
    }

    /// CertificateList
    func list(_ body: [UInt8], signature: [UInt8]) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.serializeRawBytes(body)
                serializer.serializeRawBytes(Self.algorithm)
                serializer.appendPrimitiveNode(identifier: .bitString) { bytes in
                    bytes.append(0)
                    bytes.append(contentsOf: signature)
                }
            }
        }
    }

    /// The signature in its BIT STRING, whose bits are whole octets.
    static func signature(in node: ASN1Node) -> [UInt8]? {
        guard node.identifier == .bitString, let bytes = node.primitive, bytes.first == 0, bytes.count > 1 else { return nil }
        return Array(bytes.dropFirst())
    }

    private static func append(_ entry: RevocationList.Entry, to serializer: inout DER.Serializer) {
        serializer.appendConstructedNode(identifier: .sequence) { serializer in
            serializer.serializeRawBytes(entry.serialNumber)
            CertificateTime.append(entry.revocation.at, to: &serializer)
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                appendExtension(ObjectIdentifiers.reasonCode, to: &serializer) { serializer in
                    serializer.appendPrimitiveNode(identifier: .enumerated) { $0.append(entry.revocation.reason.number) }
                }
                guard let date = entry.revocation.invalidityDate else { return }
                appendExtension(ObjectIdentifiers.invalidityDate, to: &serializer) { serializer in
                    serializer.appendPrimitiveNode(identifier: .generalizedTime) { $0.append(contentsOf: CertificateTime.generalized(date)) }
                }
            }
        }
    }

    private static func appendExtension(_ type: [UInt], to serializer: inout DER.Serializer, _ value: (inout DER.Serializer) -> Void) {
        serializer.appendConstructedNode(identifier: .sequence) { serializer in
            serializer.appendObjectIdentifier(type)
            serializer.appendOctetString(DER.Serializer.encode(value))
        }
    }
}

extension RevocationListEncoding {
    /// Reads a TBSCertList as far as it takes to write it again; the caller compares.
    init?(_ node: ASN1Node) {
        guard let fields = node.children, fields.count == 6 || fields.count == 7, let thisUpdate = CertificateTime.decode(fields[3]),
            let nextUpdate = CertificateTime.decode(fields[4]), thisUpdate <= nextUpdate,
            let extensions = fields[fields.count - 1].children?.first?.children, extensions.count == 2,
            let identifier = Self.value(extensions[0])?.children?.first?.primitive,
            let number = Self.value(extensions[1])?.primitive.flatMap(Self.integer)
        else { return nil }
        var entries: [RevocationList.Entry] = []
        for entry in fields.count == 7 ? fields[5].children ?? [] : [] {
            guard let read = Self.entry(entry) else { return nil }
            entries.append(read)
        }
        self.init(
            issuer: Array(fields[2].encodedBytes),
            authorityKeyIdentifier: identifier,
            number: number,
            thisUpdate: thisUpdate,
            nextUpdate: nextUpdate,
            entries: entries
        )
    }

    private static func entry(_ node: ASN1Node) -> RevocationList.Entry? {
        guard let fields = node.children, fields.count == 3, let at = CertificateTime.decode(fields[1]), let extensions = fields[2].children,
            (1...2).contains(extensions.count), let code = value(extensions[0])?.primitive, code.count == 1,
            let reason = KeyRevocation.Reason(number: code[0])
        else { return nil }
        let invalid = extensions.count == 2 ? value(extensions[1])?.primitive.flatMap(CertificateTime.decodeGeneralized) : nil
        guard let revocation = try? KeyRevocation(at: at, invalidityDate: invalid, reason: reason) else { return nil }
        return RevocationList.Entry(serialNumber: Array(fields[0].encodedBytes), revocation: revocation)
    }

    /// What is inside the OCTET STRING of an extension.
    private static func value(_ node: ASN1Node) -> ASN1Node? {
        guard let parts = node.children, parts.count == 2, let bytes = parts[1].primitive else { return nil }
        return try? DER.parse(bytes)
    }

    /// Of an INTEGER that is not negative and fits.
    private static func integer(_ bytes: [UInt8]) -> Int64? {
        guard let first = bytes.first, first < 0x80, bytes.count <= 8 else { return nil }
        return bytes.reduce(0) { $0 << 8 | Int64($1) }
    }
}

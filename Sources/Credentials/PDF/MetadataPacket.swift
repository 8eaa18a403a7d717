/// The XMP packet (ISO 16684-1) that says what the document is and that it claims PDF/A-3a and PDF/UA-1.
///
/// PDF/A knows no `pdfuaid` schema, so the packet describes it itself (ISO 19005-3, 6.6.2.3).
struct MetadataPacket {
    let title: String
    /// BCP 47 tags, the document's main language first.
    let languages: [String]
    let identifier: String
    let created: Int64

    /// All that stands before the identifier; it is the same in every packet.
    private static let head = Array(
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"\
         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"\
         xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
         xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:format>application/pdf</dc:format>
        <dc:identifier>
        """.utf8
    )

    var bytes: [UInt8] {
        let date = PDFDate.iso8601(created)
        let bag = languages.map { "<rdf:li>\(Self.escape($0))</rdf:li>" }.joined()
        return Self.head
            + Array(
                """
                \(Self.escape(identifier))</dc:identifier>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escape(title))</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag>\(bag)</rdf:Bag></dc:language>
                <xmp:CreateDate>\(date)</xmp:CreateDate>
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """.utf8
            )
    }

    /// No packet of ours comes near it.
    static let greatestLength = 65_536

    private static let closing = Array("</dc:identifier>".utf8)

    /// What the identifier of a packet says; nil where it does not stand, or is not spelt, as ``bytes`` has it.
    static func identifier(in packet: [UInt8]) -> String? {
        guard packet.starts(with: head), let end = packet[head.count...].firstIndex(of: UInt8(ascii: "<")), packet[end...].starts(with: closing),
            let text = String(validating: packet[head.count..<end], as: UTF8.self)
        else { return nil }
        guard text.contains("&") else { return text.isEmpty || text.contains(">") ? nil : text }
        let identifier = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        return escape(identifier) == text ? identifier : nil
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

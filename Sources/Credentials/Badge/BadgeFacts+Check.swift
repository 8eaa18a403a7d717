extension BadgeFacts {
    /// UTF-8 bytes of a name or title, and of a text of several sentences.
    private static let (longestName, longestText, longestAddress) = (1_000, 8_000, 500)

    /// These facts, with times cut to the second.
    ///
    /// - Throws: ``BadgeError`` `badge-facts-unsuitable` naming what a badge cannot carry.
    func checked() throws(BadgeError) -> BadgeFacts {
        for (name, address) in [
            ("credential's", credential), ("issuer's", issuer.url), ("achievement's", achievement.id), ("facts file's", facts.address),
        ] {
            try Self.check(address: address, of: name)
        }
        guard issuer.id.utf8.starts(with: "did:web:".utf8), LinkedDataReader.isAbsolute(issuer.id), !issuer.id.utf8.contains(UInt8(ascii: "#")) else {
            throw BadgeError(.factsUnsuitable, "an issuer is named as did:web:academy.example, not “\(issuer.id.prefix(80))”")
        }
        guard Self.isRandomName(holder.id) else {
            throw BadgeError(.factsUnsuitable, "a holder is named as urn:uuid:… in lower case, not “\(holder.id.prefix(80))”")
        }
        try Self.check(texts: [issuer.name, holder.name, facts.mediaType] + [holder.nativeName].compactMap { $0 }, longest: Self.longestName)
        guard !achievement.texts.isEmpty, Set(achievement.texts.map(\.language)).count == achievement.texts.count, achievement.texts.count <= 8 else {
            throw BadgeError(.factsUnsuitable, "an achievement has a text in each of one to eight languages")
        }
        for text in achievement.texts {
            guard (2...8).contains(text.language.utf8.count), text.language.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || $0 == 0x2D })
            else { throw BadgeError(.factsUnsuitable, "a language is named as en or fr") }
            try Self.check(texts: [text.name], longest: Self.longestName)
            try Self.check(texts: [text.description, text.criteria], longest: Self.longestText)
        }
        guard (1...2).contains(status.count), Set(status.map(\.purpose)).count == status.count else {
            throw BadgeError(.factsUnsuitable, "a badge has an entry for its revocation, or for revocation and suspension")
        }
        for entry in status { try Self.check(address: entry.list, of: "status list's") }
        var checked = self
        checked.awarded = try BadgeTime.wholeSeconds(awarded)
        checked.validFrom = try BadgeTime.wholeSeconds(validFrom)
        return checked
    }

    static func check(address: String, of name: String) throws(BadgeError) {
        let isWeb = address.utf8.starts(with: "https://".utf8) || address.utf8.starts(with: "http://".utf8)
        guard isWeb, address.utf8.count <= longestAddress, LinkedDataReader.isAbsolute(address), !address.utf8.contains(UInt8(ascii: "#")) else {
            throw BadgeError(.factsUnsuitable, "the \(name) address is one of the web without a fragment, not “\(address.prefix(80))”")
        }
    }

    private static func check(texts: [String], longest: Int) throws(BadgeError) {
        for text in texts {
            guard !text.isEmpty, text.utf8.count <= longest, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
                throw BadgeError(.factsUnsuitable, "a text of a badge has 1 to \(longest) bytes and no control characters: “\(text.prefix(80))”")
            }
        }
    }

    private static func isRandomName(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 45, bytes.starts(with: "urn:uuid:".utf8) else { return false }
        return bytes.dropFirst(9).enumerated().allSatisfy { place, byte in
            [8, 13, 18, 23].contains(place) ? byte == UInt8(ascii: "-") : (0x30...0x39 ~= byte || 0x61...0x66 ~= byte)
        }
    }
}

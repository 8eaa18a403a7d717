package import Cryptography

/// What a badge states: that an academy gave somebody an award. Neither a grade nor an e-mail address (ruling 12); what the page says beyond it is in the
/// facts file that ``facts`` names.
package struct BadgeFacts: Sendable, Hashable {
    /// The credential's own address.
    package var credential: String
    package var issuer: BadgeIssuer
    package var holder: Holder
    package var achievement: Achievement
    /// Microseconds since 1970, whole seconds; kept when a later edition begins to be valid later.
    package var awarded: Int64
    /// From when this edition is valid. There is no end: the award is academic.
    package var validFrom: Int64
    /// One or two, for different purposes.
    package var status: [StatusEntry]
    package var facts: FactsFile

    package init(
        credential: String,
        issuer: BadgeIssuer,
        holder: Holder,
        achievement: Achievement,
        awarded: Int64,
        validFrom: Int64,
        status: [StatusEntry],
        facts: FactsFile
    ) {
        (self.credential, self.issuer, self.holder, self.achievement) = (credential, issuer, holder, achievement)
        (self.awarded, self.validFrom, self.status, self.facts) = (awarded, validFrom, status, facts)
    }

    package struct Holder: Sendable, Hashable {
        /// `urn:uuid:` and a random UUID, since a badge must name its subject and a name is no identifier.
        package var id: String
        /// In Latin letters, as on the page.
        package var name: String
        /// In the holder's own script, where that is another.
        package var nativeName: String?

        package init(id: String, name: String, nativeName: String? = nil) {
            (self.id, self.name, self.nativeName) = (id, name, nativeName)
        }
    }

    package struct Achievement: Sendable, Hashable {
        package var id: String
        /// One for each language, the document's own first. Open Badges names an achievement in one language and relates it to itself in others.
        package var texts: [Text]

        package init(id: String, texts: [Text]) { (self.id, self.texts) = (id, texts) }

        package struct Text: Sendable, Hashable {
            /// As BCP 47 has it: `en`.
            package var language: String
            package var name: String
            package var description: String
            /// What had to be done for it.
            package var criteria: String

            package init(language: String, name: String, description: String, criteria: String) {
                (self.language, self.name, self.description, self.criteria) = (language, name, description, criteria)
            }
        }
    }

    /// The file of facts that is sealed into the same document.
    package struct FactsFile: Sendable, Hashable {
        package var address: String
        package var mediaType: String
        package var digest: Digest

        package init(address: String, mediaType: String, digest: Digest) {
            (self.address, self.mediaType, self.digest) = (address, mediaType, digest)
        }
    }
}

/// Who gives badges.
package struct BadgeIssuer: Sendable, Hashable {
    /// `did:web:` and the host.
    package var id: String
    package var name: String
    package var url: String

    package init(id: String, name: String, url: String) { (self.id, self.name, self.url) = (id, name, url) }

    /// The address of a key of this issuer.
    package func method(_ key: KeyID) -> String { Self.method(key, of: id) }

    /// Nil unless it is the address of a key of this issuer.
    package func key(at method: String) -> KeyID? { Self.key(at: method, of: id) }

    static func method(_ key: KeyID, of issuer: String) -> String { "\(issuer)#\(key.text)" }

    static func key(at method: String, of issuer: String) -> KeyID? {
        guard let key = KeyID(text: String(method.suffix(32))), Array(Self.method(key, of: issuer).utf8) == Array(method.utf8) else { return nil }
        return key
    }
}

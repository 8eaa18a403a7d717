/// What goes into every sealed file and therefore is fixed once, when the academy is initialised.
package struct AcademyIdentity: Sendable, Hashable {
    package let name: LocalizedText
    /// Where verifiers reach the academy: `https://academy.example`, without a slash at the end.
    package let publicAddress: String
    /// `did:web:academy.example`.
    package let decentralisedIdentifier: String
    /// The origin line of the transparency log's checkpoints: `academy.example/log`.
    package let logOrigin: String
    /// Two to six letters before every serial number.
    package let serialPrefix: String
    /// A demonstration: sealed under a root named DEMO, every page marked SPECIMEN.
    package let isDemonstration: Bool

    /// - Throws: ``Refusal`` `invalid-input` naming the field and what it should look like.
    package init(name: LocalizedText, publicAddress: String, serialPrefix: String, isDemonstration: Bool) throws(Refusal) {
        // The English name stands in the root certificate, whose names have 64 characters at most (RFC 5280 appendix A.1), with "DEMO" and "Root" around it.
        for (text, longest) in [(name.english, 50), (name.french, 120)]
        where text.isEmpty || text.unicodeScalars.count > longest
            || text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        {
            throw Refusal(
                invalid: LocalizedText(english: "name \(text.prefix(130))", french: "le nom \(text.prefix(130))"),
                LocalizedText(
                    english: "it has 1 to \(longest) characters and no control characters",
                    french: "il a de 1 à \(longest) caractères, aucun de commande"
                )
            )
        }
        guard let host = Self.host(of: publicAddress, allowPlain: isDemonstration) else {
            throw Refusal(
                invalid: LocalizedText(english: "public address \(publicAddress)", french: "l'adresse publique \(publicAddress)"),
                LocalizedText(
                    english: "it looks like https://academy.example, without a path",
                    french: "elle ressemble à https://academy.example, sans chemin"
                )
            )
        }
        guard (2...6).contains(serialPrefix.utf8.count), serialPrefix.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
            throw Refusal(
                invalid: LocalizedText(english: "serial prefix \(serialPrefix)", french: "le préfixe de série \(serialPrefix)"),
                LocalizedText(english: "it has two to six capital letters A-Z", french: "il a deux à six lettres capitales A-Z")
            )
        }
        self.init(name: name, publicAddress: publicAddress, host: host, serialPrefix: serialPrefix, isDemonstration: isDemonstration)
    }

    /// An identity that was checked when it was written.
    package init(stored name: LocalizedText, publicAddress: String, serialPrefix: String, isDemonstration: Bool) {
        self.init(
            name: name,
            publicAddress: publicAddress,
            host: Self.host(behind: publicAddress),
            serialPrefix: serialPrefix,
            isDemonstration: isDemonstration
        )
    }

    private init(name: LocalizedText, publicAddress: String, host: String, serialPrefix: String, isDemonstration: Bool) {
        self.name = name
        self.publicAddress = publicAddress
        self.decentralisedIdentifier = Self.decentralisedIdentifier(of: host)
        self.logOrigin = host + "/log"
        self.serialPrefix = serialPrefix
        self.isDemonstration = isDemonstration
    }

    /// As ``decentralisedIdentifier``, of an address that was checked when it was written.
    package static func decentralisedIdentifier(at publicAddress: String) -> String { decentralisedIdentifier(of: host(behind: publicAddress)) }

    private static func decentralisedIdentifier(of host: String) -> String { "did:web:" + host.replacing(":", with: "%3A") }

    private static func host(behind address: String) -> String {
        String(address.firstIndex(of: "/").map { address[$0...].drop { $0 == "/" } } ?? address[...])
    }

    /// Plain http is for a demonstration on loopback only: what a real academy seals must lead to an authenticated address.
    private static func host(of address: String, allowPlain: Bool) -> String? {
        let schemes = allowPlain ? ["https://", "http://"] : ["https://"]
        guard let scheme = schemes.first(where: { address.hasPrefix($0) }) else { return nil }
        let host = address.dropFirst(scheme.count)
        let parts = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, UInt16(parts[1]).map({ $0 > 0 }) != true || parts[1].hasPrefix("0") || parts[1].hasPrefix("+") { return nil }
        let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
        guard (1...253).contains(parts[0].utf8.count),
            labels.allSatisfy({ (1...63).contains($0.utf8.count) && $0.utf8.allSatisfy(allowed.contains) && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
            )
        else { return nil }
        return String(host)
    }
}

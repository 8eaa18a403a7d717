import Learning

/// Somebody invented, with what the story has in store for them until they are enrolled. A class, so that it passes as one word.
final class Applicant: Sendable {
    /// What becomes of an application, where it is more than to be ranked and answered.
    enum Fate: String, Sendable {
        case standard
        /// Never handed in.
        case draft
        /// Handed in, and not looked at yet.
        case waiting
        /// The employer's consent is missing and never comes.
        case incomplete
        /// The same, and it comes.
        case completed
        case ineligible
        /// Found eligible; nobody was asked for an endorsement yet.
        case eligible
        case withdrawn
        /// The correspondent does not endorse it.
        case refused
        /// The correspondent was asked and has time left.
        case asked
        /// The correspondent says nothing for the whole term; then the secretariat decides.
        case silent
        /// Below the panel's least score.
        case weak
        case declining
        /// Never answers the offer.
        case lapsing
        /// Accepts subject to a visa, which comes.
        case visa
    }

    let email: EmailAddress
    let latin: String
    let native: String?
    let country: Country
    let sector: Sector
    let fate: Fate

    private init(email: EmailAddress, latin: String, native: String?, country: Country, sector: Sector, fate: Fate) {
        (self.email, self.latin, self.native) = (email, latin, native)
        (self.country, self.sector, self.fate) = (country, sector, fate)
    }

    /// Reads lines of `address | name | native name | country sector fate`; the last two can be left out for a state's own and the usual fate.
    static func read(_ lines: String) throws -> [Applicant] {
        try lines.split(separator: "\n").map { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming { $0 == " " } }
            guard fields.count == 4 else { throw Problem(code: "demo-failed", "the demo's cast cannot be read: \(line)", exit: .internalError) }
            let words = fields[3].split(separator: " ").map(String.init)
            return Applicant(
                email: try known(EmailAddress("\(fields[0])@example.org"), fields[0]),
                latin: fields[1],
                native: fields[2].isEmpty ? nil : fields[2],
                country: try known(words.first.flatMap { Country($0) }, fields[3]),
                sector: words.lazy.compactMap(Sector.init(rawValue:)).first ?? .state,
                fate: words.lazy.compactMap(Fate.init(rawValue:)).first ?? .standard
            )
        }
    }

    var name: String { String(email.text.prefix { $0 != "@" }) }
    var needsScore: Bool { ![.draft, .waiting, .incomplete, .ineligible, .eligible, .withdrawn, .refused, .asked].contains(fate) }
}

extension String.SubSequence {
    fileprivate func trimming(_ isSpace: (Character) -> Bool) -> String {
        String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}

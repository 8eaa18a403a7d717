/// What a new password must hold: length, and not being what is guessed first. No rules of composition and no changing by the calendar, which make passwords
/// worse (NIST SP 800-63B 5.1.1.2; ASVS 2.1.1, 2.1.7, 2.1.9).
package enum PasswordPolicy {
    /// In Unicode scalars.
    package static let lengths = 12...128
    /// What is left without words that everybody knows of the holder must still be a password.
    private static let leastBesidesContext = 8

    /// - Throws: ``Refusal`` `password-too-short`, `password-too-long`, `password-guessable`.
    static func check(_ text: String, for account: Account) throws(Refusal) {
        let count = text.unicodeScalars.count
        guard count >= lengths.lowerBound else { throw Refusal(.passwordTooShort, ["\(lengths.lowerBound)"]) }
        guard count <= lengths.upperBound else { throw Refusal(.passwordTooLong, ["\(lengths.upperBound)"]) }
        let folded = Folding.folded(text)
        guard !CommonPasswords.contains(folded), !isMonotonous(folded), besidesContext(folded, of: account) >= leastBesidesContext else {
            throw Refusal(.passwordGuessable)
        }
    }

    /// Made of fewer than five different signs, or of a run of neighbours: `aaaaaaaaaaaa`, `123412341234`, `abcdefghijkl`.
    private static func isMonotonous(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map { Int64($0.value) }
        guard Set(scalars).count >= 5 else { return true }
        let steps = zip(scalars, scalars.dropFirst()).map { $1 - $0 }
        return steps.count(where: { abs($0) <= 1 }) * 4 >= steps.count * 3
    }

    private static func besidesContext(_ text: String, of account: Account) -> Int {
        let words = (account.email.text + " " + Folding.folded(account.name)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var rest = text
        for word in (words + ["academy", "academie", "password"]).sorted(by: { $0.count > $1.count }) where word.count >= 3 {
            rest = rest.replacing(word, with: "")
        }
        return rest.unicodeScalars.count
    }
}

/// How long things by which people come in hold, in seconds. The sources are OWASP's Application Security Verification Standard 4.0 (ASVS) and NIST SP 800-63B.
package enum AccessTerms {
    private static let (hour, day) = (Int64(3600), Int64(86_400))

    /// A session in which nothing happened for so long is over: half a day, since one who marks leaves the desk for lunch (ASVS 3.3.2, level 1: at most 30 days).
    package static let idleSeconds = 12 * hour
    /// A session is over then, however busy it is.
    package static let sessionSeconds = 7 * day
    /// How long a browser in which somebody signed in is told from a stranger's.
    package static let deviceSeconds = 180 * day
    package static let invitationSeconds = 7 * day
    /// The link of a mail about a forgotten password (ASVS 2.5.1 wants it short-lived).
    package static let resetSeconds = hour
    package static let tokenDays = 1...365
    /// `last seen` and `last used` are kept to the minute.
    package static let seenGrain = Int64(60)
}

/// Which scripts a moderator reviews, and why each (domain.md 2.4): all fails and borderlines, one of each band of marks, and so many more by lot that the sample
/// has its least size. The same scripts and seed give the same sample.
package struct ModerationSample: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        case fail
        case borderline
        /// Stands for its band of marks.
        case band
        case lot
    }

    package struct Script: Sendable, Hashable {
        package let code: SubmissionCode
        package let mark: Rational

        package init(_ code: SubmissionCode, _ mark: Rational) { (self.code, self.mark) = (code, mark) }
    }

    package struct Choice: Sendable, Hashable {
        package let code: SubmissionCode
        package let reason: Reason

        package init(code: SubmissionCode, reason: Reason) { (self.code, self.reason) = (code, reason) }
    }

    /// By code.
    package let choices: [Choice]

    /// - Parameter passMark: nil where nothing is to be passed; nothing then fails.
    package init(of scripts: [Script], passMark: Hundredths?, rules: CourseRules.Moderation, seed: UInt64) {
        var chosen: [SubmissionCode: Reason] = [:]
        for script in scripts {
            if let passMark, script.mark < Rational(passMark) {
                chosen[script.code] = .fail
            } else if (Rational(rules.borderlineFrom)...Rational(rules.borderlineTo)).contains(script.mark) {
                chosen[script.code] = .borderline
            }
        }
        var lots = SplitMix64(seed: seed)
        let order = scripts.sorted { $0.code < $1.code }.shuffled(using: &lots)
        var covered = Set(scripts.filter { chosen[$0.code] != nil }.map { Self.band(of: $0.mark) })
        for script in order where covered.insert(Self.band(of: script.mark)).inserted { chosen[script.code] = .band }
        let least = min(scripts.count, max(rules.sampleMinimum, Self.share(rules.sampleShare, of: scripts.count)))
        for script in order where chosen.count < least && chosen[script.code] == nil { chosen[script.code] = .lot }
        choices = chosen.map { Choice(code: $0.key, reason: $0.value) }.sorted { $0.code < $1.code }
    }

    /// The lower ends of the bands of the transcript's grades (F17; C and C+ proposed).
    private static let bands = [95, 80, 75, 70, 65, 55, 50, 45, 35, 0].map { Rational($0) }

    private static func band(of mark: Rational) -> Int { bands.firstIndex { $0 <= mark } ?? bands.count }

    /// Rounded up: a fifth of eleven is three.
    private static func share(_ percent: Hundredths, of count: Int) -> Int { (percent.count * count + 9_999) / 10_000 }
}

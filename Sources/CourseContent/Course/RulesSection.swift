import Learning

/// Reads `rules` of `course.yaml`. What it does not name is as ``CourseRules/proposed`` has it.
enum RulesSection {
    static func read(_ fields: YAMLMapping, _ log: inout ProblemLog) -> CourseRules {
        let standard = CourseRules.proposed
        guard let node = fields.optional("rules"), let rules = fields.mapping(node, known: sections, &log) else { return standard }
        return CourseRules(
            passTotal: rules.share("pass-total", standard.passTotal, &log),
            compensation: compensation(rules, standard.compensation, &log),
            resit: resit(rules, standard.resit, &log),
            lateWork: lateWork(rules, standard.lateWork, &log),
            attendance: attendance(rules, standard.attendance, &log),
            moderation: moderation(rules, standard.moderation, &log),
            wordTolerance: rules.share("word-tolerance", standard.wordTolerance, &log),
            programmeMonths: rules.count("programme-months", standard.programmeMonths, in: 1...240, &log),
            groupSize: groupSize(rules, standard.groupSize, &log)
        )
    }

    private static let sections = [
        "pass-total", "compensation", "resit", "late-work", "attendance", "moderation", "word-tolerance", "programme-months", "group-size",
    ]

    private static func compensation(_ rules: YAMLMapping, _ standard: CourseRules.Compensation, _ log: inout ProblemLog) -> CourseRules.Compensation
    {
        guard let part = rules.section("compensation", known: ["from", "to", "minimum-total", "components"], &log) else { return standard }
        let band = part.band("from", "to", standard.lowest, standard.highest, &log)
        return CourseRules.Compensation(
            lowest: band.lowerBound,
            highest: band.upperBound,
            minimumTotal: part.share("minimum-total", standard.minimumTotal, &log),
            components: part.count("components", standard.components, in: 0...100, &log)
        )
    }

    private static func resit(_ rules: YAMLMapping, _ standard: CourseRules.Resit, _ log: inout ProblemLog) -> CourseRules.Resit {
        guard let part = rules.section("resit", known: ["cap", "attempts"], &log) else { return standard }
        return CourseRules.Resit(cap: part.share("cap", standard.cap, &log), attempts: part.count("attempts", standard.attempts, in: 0...10, &log))
    }

    private static func lateWork(_ rules: YAMLMapping, _ standard: CourseRules.LateWork, _ log: inout ProblemLog) -> CourseRules.LateWork {
        guard let part = rules.section("late-work", known: ["penalty-per-day", "days"], &log) else { return standard }
        return CourseRules.LateWork(
            penaltyPerDay: part.share("penalty-per-day", standard.penaltyPerDay, &log),
            days: part.count("days", standard.days, in: 0...365, &log)
        )
    }

    private static func attendance(_ rules: YAMLMapping, _ standard: CourseRules.Attendance, _ log: inout ProblemLog) -> CourseRules.Attendance {
        guard let part = rules.section("attendance", known: ["hurdle", "make-up"], &log) else { return standard }
        return CourseRules.Attendance(hurdle: part.share("hurdle", standard.hurdle, &log), makeUp: part.share("make-up", standard.makeUp, &log))
    }

    private static func moderation(_ rules: YAMLMapping, _ standard: CourseRules.Moderation, _ log: inout ProblemLog) -> CourseRules.Moderation {
        let known = ["sample-share", "sample-minimum", "borderline-from", "borderline-to", "agreement-gap"]
        guard let part = rules.section("moderation", known: known, &log) else { return standard }
        let borderline = part.band("borderline-from", "borderline-to", standard.borderlineFrom, standard.borderlineTo, &log)
        return CourseRules.Moderation(
            sampleShare: part.share("sample-share", standard.sampleShare, &log),
            sampleMinimum: part.count("sample-minimum", standard.sampleMinimum, in: 0...1_000, &log),
            borderlineFrom: borderline.lowerBound,
            borderlineTo: borderline.upperBound,
            agreementGap: part.share("agreement-gap", standard.agreementGap, &log)
        )
    }

    private static func groupSize(_ rules: YAMLMapping, _ standard: CourseRules.GroupSize, _ log: inout ProblemLog) -> CourseRules.GroupSize {
        guard let part = rules.section("group-size", known: ["smallest", "largest"], &log) else { return standard }
        let smallest = part.count("smallest", standard.smallest, in: 2...100, &log)
        let largest = part.count("largest", standard.largest, in: 2...100, &log)
        guard smallest <= largest else {
            part.reportReversed("smallest", "largest", &log)
            return standard
        }
        return CourseRules.GroupSize(smallest: smallest, largest: largest)
    }
}

extension YAMLMapping {
    fileprivate func section(_ name: String, known: [String], _ log: inout ProblemLog) -> YAMLMapping? {
        optional(name).flatMap { mapping($0, known: known, &log) }
    }

    fileprivate func share(_ name: String, _ standard: Hundredths, _ log: inout ProblemLog) -> Hundredths {
        has(name) ? hundredths(name, &log)?.value ?? standard : standard
    }

    fileprivate func count(_ name: String, _ standard: Int, in range: ClosedRange<Int>, _ log: inout ProblemLog) -> Int {
        optionalNumber(name, in: range, &log) ?? standard
    }

    /// Two fields that are the ends of a range of marks.
    fileprivate func band(
        _ lower: String,
        _ upper: String,
        _ standardLower: Hundredths,
        _ standardUpper: Hundredths,
        _ log: inout ProblemLog
    ) -> ClosedRange<Hundredths> {
        let (from, to) = (share(lower, standardLower, &log), share(upper, standardUpper, &log))
        guard from <= to else {
            reportReversed(lower, upper, &log)
            return standardLower...standardUpper
        }
        return from...to
    }

    fileprivate func reportReversed(_ lower: String, _ upper: String, _ log: inout ProblemLog) {
        log.report(
            .rangeReversed,
            at: place(of: has(upper) ? upper : lower),
            "`\(lower)` is greater than `\(upper)`",
            hint: "give the smaller number first"
        )
    }
}

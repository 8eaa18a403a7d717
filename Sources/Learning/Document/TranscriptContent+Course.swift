extension TranscriptContent {
    /// - Parameters:
    ///   - released: what its holder was told, never the marks as they stand.
    ///   - award: nil unless it was ratified.
    init(
        _ course: Course,
        released: [ContentCode: ReleasedMark],
        sessions: [AttendedSession],
        award: Award?,
        state: EnrolmentState
    ) {
        let marks = released.compactMapValues(\.mark)
        let passed = Set(CreditRule.judge(course, marks: marks).filter(\.isEarned).map(\.module))
        let attended = Set(sessions.filter(\.isAttended).compactMap(\.session.plan.unit))
        let total = AwardCase(plan: course.plan, rules: course.rules, marks: marks).total
        let isAwarded = state == .awarded && award?.ratifiedOn != nil
        self.init(
            units: course.modules.flatMap { module in
                module.units.map { unit in
                    let result: Unit.Result =
                        passed.contains(module.key) ? .passed : attended.contains(unit.key) ? .attended : .notCompleted
                    return Unit(code: unit.code.description, title: unit.title, hours: Self.hours(of: unit, in: course), result: result)
                }
            },
            components: course.plan.assessments.filter { $0.weight > .zero }.map { Component($0, marks[$0.code]) },
            outcomes: course.outcomes.enumerated().map { LearningOutcome(number: Int64($0.offset + 1), text: $0.element.text) },
            total: (isAwarded ? award?.total : total)?.twoDecimals,
            standing: isAwarded ? .awarded : Standing(state),
            awardedOn: isAwarded ? award?.boardDate : nil
        )
    }

    /// The unit's part of the planned hours, by its part of the credits.
    private static func hours(of unit: StudyUnit, in course: Course) -> Int64 {
        let hours = Int64(unit.ects.count) * Int64(course.workload.totalHours)
        return Int64(Rational(numerator: hours, denominator: Int64(course.ects.count))?.roundedHalfUp ?? 0)
    }
}

extension TranscriptContent.Component {
    init(_ assessment: Assessment, _ mark: ComponentMark?) {
        self.init(
            code: assessment.code.description,
            title: assessment.title,
            weight: assessment.weight,
            mark: mark.map { Int64($0.rounded) },
            grade: mark.map { Grade($0.rounded, passMark: assessment.passMark, isCompensated: $0.isCompensated) },
            outcome: ComponentOutcome(mark, passMark: assessment.passMark)
        )
    }
}

extension TranscriptContent.Standing {
    fileprivate init(_ state: EnrolmentState) {
        switch state {
        case .enrolled, .active, .interrupted, .requirementsMet, .awardRecommended, .deferred, .awarded: self = .inProgress
        case .withdrawn, .noShow, .excluded, .timeExpired, .deceased, .completedWithoutAward, .revoked: self = .withoutAward
        }
    }
}

extension AttendedSession {
    package var attendedMinutes: Int { presence?.attendedMinutes(of: session.plan.minutes) ?? 0 }
    package var isAttended: Bool { attendedMinutes > 0 }
}

import CanonicalJSON

extension CourseRules {
    var snapshot: JSONValue {
        [
            "passTotalHundredths": passTotal.snapshot,
            "compensation": [
                "lowestHundredths": compensation.lowest.snapshot,
                "highestHundredths": compensation.highest.snapshot,
                "minimumTotalHundredths": compensation.minimumTotal.snapshot,
                "components": .number(compensation.components),
            ],
            "resit": ["capHundredths": resit.cap.snapshot, "attempts": .number(resit.attempts)],
            "lateWork": ["penaltyPerDayHundredths": lateWork.penaltyPerDay.snapshot, "days": .number(lateWork.days)],
            "attendance": ["hurdleHundredths": attendance.hurdle.snapshot, "makeUpHundredths": attendance.makeUp.snapshot],
            "moderation": [
                "sampleShareHundredths": moderation.sampleShare.snapshot,
                "sampleMinimum": .number(moderation.sampleMinimum),
                "borderlineFromHundredths": moderation.borderlineFrom.snapshot,
                "borderlineToHundredths": moderation.borderlineTo.snapshot,
                "agreementGapHundredths": moderation.agreementGap.snapshot,
            ],
            "wordToleranceHundredths": wordTolerance.snapshot,
            "programmeMonths": .number(programmeMonths),
            "groupSize": ["smallest": .number(groupSize.smallest), "largest": .number(groupSize.largest)],
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            passTotal: try fields.hundredths("passTotalHundredths"),
            compensation: try Compensation(fields.object("compensation")),
            resit: try Resit(fields.object("resit")),
            lateWork: try LateWork(fields.object("lateWork")),
            attendance: try Attendance(fields.object("attendance")),
            moderation: try Moderation(fields.object("moderation")),
            wordTolerance: try fields.hundredths("wordToleranceHundredths"),
            programmeMonths: try fields.number("programmeMonths"),
            groupSize: try GroupSize(fields.object("groupSize"))
        )
    }
}

extension CourseRules.Compensation {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            lowest: try fields.hundredths("lowestHundredths"),
            highest: try fields.hundredths("highestHundredths"),
            minimumTotal: try fields.hundredths("minimumTotalHundredths"),
            components: try fields.number("components")
        )
    }
}

extension CourseRules.Resit {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(cap: try fields.hundredths("capHundredths"), attempts: try fields.number("attempts"))
    }
}

extension CourseRules.LateWork {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(penaltyPerDay: try fields.hundredths("penaltyPerDayHundredths"), days: try fields.number("days"))
    }
}

extension CourseRules.Attendance {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(hurdle: try fields.hundredths("hurdleHundredths"), makeUp: try fields.hundredths("makeUpHundredths"))
    }
}

extension CourseRules.Moderation {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            sampleShare: try fields.hundredths("sampleShareHundredths"),
            sampleMinimum: try fields.number("sampleMinimum"),
            borderlineFrom: try fields.hundredths("borderlineFromHundredths"),
            borderlineTo: try fields.hundredths("borderlineToHundredths"),
            agreementGap: try fields.hundredths("agreementGapHundredths")
        )
    }
}

extension CourseRules.GroupSize {
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(smallest: try fields.number("smallest"), largest: try fields.number("largest"))
    }
}

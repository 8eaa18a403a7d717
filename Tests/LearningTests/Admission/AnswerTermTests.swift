import Learning
import Testing

@Suite("Answer to an offer")
struct AnswerTermTests {
    @Test(
        "Seven days, two in the last fortnight, never beyond the day before the start",
        arguments: [
            ("2026-05-04T10:00:00Z", "2026-05-11T23:59"), ("2026-08-16T10:00:00Z", "2026-08-23T23:59"),
            // A fortnight before the start, and the evening before on the clocks of Paris.
            ("2026-08-17T10:00:00Z", "2026-08-19T23:59"), ("2026-08-16T22:30:00Z", "2026-08-19T23:59"),
            ("2026-08-29T10:00:00Z", "2026-08-30T23:59"), ("2026-08-30T10:00:00Z", "2026-08-30T23:59"),
        ]
    )
    func endsTerm(offered: String, last: String) throws {
        let deadline = try AnswerTerm.deadline(offeredAt: moment(offered), in: edition(), by: ParisClocks())
        #expect(deadline.local.description == last)
    }

    @Test("The term survives the change of the clocks: the last day is whole")
    func survivesClockChange() throws {
        let cohort = try edition(startsOn: "2026-12-07")
        let deadline = try AnswerTerm.deadline(offeredAt: moment("2026-10-21T10:00:00Z"), in: cohort, by: ParisClocks())
        #expect(deadline.local.description == "2026-10-28T23:59")
        #expect(deadline.instant == (try moment("2026-10-28T23:00:00Z")))
    }

    @Test("From the first day on nobody is offered a seat")
    func closesAtStart() throws {
        #expect(throws: Refusal(.editionStarted)) {
            try AnswerTerm.deadline(offeredAt: moment("2026-08-30T22:00:00Z"), in: edition(), by: ParisClocks())
        }
    }

    @Test("A visa or mission order can come until three days before the start")
    func waitsForVisa() throws {
        let cohort = try edition()
        let by = try AnswerTerm.conditionDeadline(acceptedAt: moment("2026-05-05T10:00:00Z"), in: cohort, by: ParisClocks())
        #expect(by.local.description == "2026-08-28T23:59")
        #expect(throws: Refusal(.conditionTooLate)) {
            try AnswerTerm.conditionDeadline(acceptedAt: moment("2026-08-28T22:00:00Z"), in: cohort, by: ParisClocks())
        }
    }

    @Test("After a bounce the days that were left run from the day the person was reached")
    func resumes() throws {
        let cohort = try edition()
        let deadline = try AnswerTerm.deadline(offeredAt: moment("2026-05-04T10:00:00Z"), in: cohort, by: ParisClocks())
        let resumed = { (stopped: String, reached: String) throws in
            try AnswerTerm.deadline(
                resumedAt: moment(reached),
                stoppedAt: moment(stopped),
                before: deadline,
                in: cohort,
                by: ParisClocks()
            ).local.description
        }
        #expect(try resumed("2026-05-06T10:00:00Z", "2026-05-20T10:00:00Z") == "2026-05-25T23:59")
        #expect(try resumed("2026-05-11T10:00:00Z", "2026-05-20T10:00:00Z") == "2026-05-22T23:59")
        #expect(try resumed("2026-05-06T10:00:00Z", "2026-08-28T10:00:00Z") == "2026-08-30T23:59")
    }
}

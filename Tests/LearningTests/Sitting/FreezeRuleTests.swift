import Learning
import Testing

@Suite("What is frozen from the opening on")
struct FreezeRuleTests {
    private func time(_ text: String) throws -> LocalDateTime { try #require(LocalDateTime(text)) }

    private func judge(_ change: SittingChange, in state: SittingState = .open, words: Int? = 1_500) throws -> FreezeRule.Verdict {
        FreezeRule.judge(change, in: state, deadline: try time("2026-11-20T23:59"), words: words)
    }

    @Test("Rubric and weight never change, the rest only so that nobody is lowered", arguments: [SittingState.open, .lateWindow])
    func lowersNobody(state: SittingState) throws {
        #expect(try judge(.rubric, in: state) == .frozen(.rubric))
        #expect(try judge(.weight, in: state) == .frozen(.weight))
        #expect(try judge(.brief, in: state) == .allowed)
        #expect(try judge(.words(1_501), in: state) == .allowed)
        #expect(try judge(.words(1_500), in: state) == .notMore(words: 1_500))
        #expect(try judge(.words(1_500), in: state, words: nil) == .frozen(.words))
        #expect(try judge(.deadline(time("2026-11-21T00:00")), in: state) == .allowed)
        #expect(try judge(.deadline(time("2026-11-20T23:59")), in: state) == .notLater(time("2026-11-20T23:59")))
        #expect(try judge(.deadline(time("2026-11-19T23:59")), in: state) == .notLater(time("2026-11-20T23:59")))
    }

    @Test("Before the opening nothing needs an amendment, after the closing nothing can have one", arguments: SittingState.allCases)
    func isForOpenSittings(state: SittingState) throws {
        switch state {
        case .open, .lateWindow: #expect(try judge(.brief, in: state) == .allowed)
        case .draft, .peerReviewed, .externalApproved, .scheduled: #expect(try judge(.brief, in: state) == .notOpen)
        case .closed, .marking, .moderation, .board, .released, .archived, .voided: #expect(try judge(.brief, in: state) == .over)
        }
    }

    @Test("Every verdict explains itself in both languages")
    func explains() throws {
        let verdicts: [FreezeRule.Verdict] = [
            .allowed, .notOpen, .over, .frozen(.rubric), .notLater(try time("2026-11-20T23:59")), .notMore(words: 9),
        ]
        for verdict in verdicts { #expect(verdict.explanation.english != verdict.explanation.french) }
    }
}

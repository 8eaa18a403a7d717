import Learning
import TestTools
import Testing

@Suite("Random lives of documents")
struct DocumentLifeHistoryTests {
    private static let people = 3

    @Test("Whatever happens to documents in whatever order, the invariants hold", arguments: Engine.allCases, 1...4 as ClosedRange<UInt64>)
    func keepInvariants(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            for document in try await academy.prepareCertificate(people: Self.people) { try await academy.seal(document) }
            try await academy.appointRegistrars()
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<70 {
                academy.pause()
                let acts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in LifeAct.random(using: &generator) }
                await withTaskGroup(of: Void.self) { group in
                    for act in acts { group.addTask { await act.attempt(in: academy) } }
                }
                try await checkNow(academy)
            }
            try checkPast(academy.raw)
            try await academy.expectAuditHolds()
        }
    }

    /// What must hold at every moment.
    private func checkNow(_ academy: TestAcademy) async throws {
        let documents = try await academy.documents()
        let current = documents.filter(\.state.isCurrent)
        #expect(Set(current.map(\.enrolment)).count == current.count, "more than one valid edition")
        #expect(try academy.raw.count("sealing_freeze WHERE state = 'frozen'") <= 1)
        #expect(
            try academy.raw.count(
                """
                document d WHERE (d.state = 'suspended') <> EXISTS (
                    SELECT 1 FROM suspended_document h JOIN suspension s ON s.id = h.suspension_id
                    WHERE h.document_id = d.id AND s.state = 'in-force')
                """
            ) == 0,
            "suspended without a term, or a term without a suspension"
        )
        #expect(
            try academy.raw.count(
                """
                joint_act j WHERE (SELECT count(*) FROM joint_act_signer s WHERE s.joint_act_id = j.id)
                    <> CASE WHEN j.state = 'agreed' THEN 2 ELSE 1 END
                """
            ) == 0,
            "agreed by other than two"
        )
    }

    /// What must have held all the time.
    private func checkPast(_ raw: RawDatabase) throws {
        #expect(
            try raw.count(
                """
                document_history i JOIN sealing_freeze f ON i.at > f.frozen_at
                WHERE i.event = 'issue' AND i.at < coalesce(
                    (SELECT h.at FROM sealing_freeze_history h WHERE h.sealing_freeze_id = f.id AND h.event = 'thaw'), 9000000000000000000)
                """
            ) == 0,
            "sealed while sealing was frozen"
        )
        #expect(try raw.count("sealing_freeze WHERE state = 'thawed'") == raw.count("joint_act WHERE kind = 'thaw' AND state = 'agreed'"))
        #expect(
            try raw.count("document_history WHERE event IN ('issue', 'supersede', 'suspend', 'lift', 'revoke', 'annul')")
                == raw.count(
                    """
                    outbox WHERE topic IN ('document-issued', 'document-reissued', 'document-superseded', 'document-suspended', 'suspension-ended',
                        'document-withdrawn', 'document-annulled')
                    """
                ),
            "a change that its holder was not told, or was told twice"
        )
        #expect(
            try raw.count(
                "suspension s WHERE s.state = 'expired' AND s.until_at > (SELECT max(h.at) FROM suspension_history h WHERE h.suspension_id = s.id)"
            )
                == 0,
            "ended before its term"
        )
    }
}

/// One thing that somebody might do to documents; refusals are part of the game, other errors are not.
private enum LifeAct: Sendable {
    case freeze(String)
    case thaw(String)
    case prepare
    case issue
    case reissue(Int)
    case suspend(String, Int, SuspensionGround)
    case renew(String, Int)
    case lift(String, Int)
    case annul(String, Int)
    case revoke(Int)
    case reinstate(Int)
    case pass(days: Int64)

    static func random(using generator: inout SeededGenerator) -> LifeAct {
        let registrar = TestAcademy.registrarNames.randomElement(using: &generator) ?? "rita"
        let index = Int.random(in: 0..<6, using: &generator)
        switch Int.random(in: 0..<24, using: &generator) {
        case 0: return .freeze(registrar)
        case 1...4: return .thaw(registrar)
        case 5...6: return .prepare
        case 7...9: return .issue
        case 10...11: return .reissue(index)
        case 12...15: return .suspend(registrar, index % 3, Bool.random(using: &generator) ? .fraud : .error)
        case 16: return .renew(registrar, index)
        case 17: return .lift(registrar, index)
        case 18: return .annul(registrar, index)
        case 19: return .revoke(index)
        case 20...21: return .reinstate(index % 3 + 1)
        default: return .pass(days: Int64.random(in: 1...40, using: &generator))
        }
    }

    func attempt(in academy: TestAcademy) async {
        do {
            try await perform(in: academy)
        } catch is Refusal {
        } catch {
            Issue.record("\(self): \(error)")
        }
    }

    private func serial(_ index: Int, _ academy: TestAcademy) async throws -> String {
        let documents = try await academy.documents().filter { $0.state.isCurrent }
        guard documents.indices.contains(index) else { throw Refusal(.documentUnknown, ["\(index)"]) }
        return documents[index].facts.serial.text
    }

    private func perform(in academy: TestAcademy) async throws {
        switch self {
        case .freeze(let name): _ = try await academy.freeze("\(name) is worried", as: academy.actor(academy.staff(name)))
        case .thaw(let name): _ = try await academy.thaw(name)
        case .prepare:
            _ = try await academy.run(academy.preparing())
            try await academy.approve()
        case .issue:
            for id in try await academy.store.read({ try $0.documents.awaitingSeal(atMost: 3) }) {
                try await academy.run(IssueDocument(id, issuer: FakeIssuer()))
            }
        case .reissue(let index): _ = try await academy.run(ReissueDocument(serial: serial(index, academy), reason: "r"))
        case .suspend(let name, let index, let ground):
            let command = try SuspendDocument(serial: await serial(index, academy), ground: ground, reason: "r")
            _ = try await academy.run(command, as: academy.staff(name))
        case .renew(let name, let index):
            _ = try await academy.run(RenewSuspension(serial: serial(index, academy), reason: "r"), as: academy.staff(name))
        case .lift(let name, let index):
            _ = try await academy.run(LiftSuspension(serial: serial(index, academy), reason: "r"), as: academy.staff(name))
        case .annul(let name, let index):
            _ = try await academy.run(AnnulDocument(serial: serial(index, academy), reason: "r"), as: academy.staff(name))
        case .revoke(let index):
            _ = try await academy.run(RevokeCertificate(serial: serial(index, academy), reason: "r", secondPerson: "Bo"))
        case .reinstate(let person):
            _ = try await academy.run(ReinstateAward(cohort: academy.key(), email: academy.email(person), reason: "r"))
        case .pass(let days):
            academy.clock.advance(days: days)
            let outcome = try await academy.run(RunDueWork(), as: Actor(role: .worker, name: "clock"))
            #expect(outcome.failures.filter { $0.work.command == .endSuspensions } == [])
        }
    }
}

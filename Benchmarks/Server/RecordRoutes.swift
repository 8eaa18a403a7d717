import Hummingbird
import Learning
import Synchronization

/// The academy's own records behind routes that add nothing: one read, one insert, one command.
struct RecordRoutes: Sendable {
    let context: CommandContext
    let academy: SeededAcademy
    private let turn = Turn()

    init(context: CommandContext, academy: SeededAcademy) {
        self.context = context
        self.academy = academy
    }

    func add(to router: Router<BasicRequestContext>) {
        router.get("/read") { [context, academy, turn] _, _ in
            let email = academy.emails[turn.next(below: academy.emails.count)]
            return try await context.store.read { try $0.people.require(email).name.latin }
        }
        router.post("/insert") { [context] _, _ in
            let now = context.clock.now
            let message = OutboxMessage(id: try context.identifier(), topic: .publishDocument, subject: UUIDv7(high: 0, low: 0))
            try await context.store.write { try $0.outbox.post(message, at: now) }
            return "inserted"
        }
        router.post("/mark") { [context, academy] _, _ in
            guard let command = try academy.marks.next() else { throw HTTPError(.gone, message: "every mark is recorded: start with more --marks") }
            guard case .recorded = try await command.run(in: context) else { throw HTTPError(.conflict) }
            return "recorded"
        }
        router.post("/answer") { [context, academy] _, _ in
            guard case .saved = try await academy.answers.next().run(in: context) else { throw HTTPError(.conflict) }
            return "saved"
        }
        router.post("/sign-in") { [context, academy] _, _ in
            try await academy.signIns.next().run(in: context).session.id.description
        }
    }
}

/// Goes round, so that not every request reads the same row.
final class Turn: Sendable {
    private let number = Atomic(0)

    func next(below count: Int) -> Int { number.wrappingAdd(1, ordering: .relaxed).oldValue % count }
}

import Hummingbird
import Learning

/// The limits: a route that does nothing, and one read and one insert with nothing of ours in between.
struct BareRoutes: Sendable {
    let database: BareDatabase
    let context: CommandContext
    private let turn = Turn()

    init(database: BareDatabase, context: CommandContext) {
        self.database = database
        self.context = context
    }

    func add(to router: Router<BasicRequestContext>) {
        router.get("/bare") { _, _ in "bare" }
        router.get("/bare/read") { [database, turn] _, _ in
            try await database.name(of: BareDatabase.email(turn.next(below: BareDatabase.rowCount)))
        }
        router.post("/bare/insert") { [database, context] _, _ in
            let id: Identifier<OutboxMessage> = try context.identifier()
            try await database.insert(id: id.uuid)
            return "inserted"
        }
    }
}

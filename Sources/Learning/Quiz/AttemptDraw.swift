/// What handing in an attempt needs from outside its transaction. The mark is the machine's act and not its author's, and has entries of its own.
package struct AttemptDraw: Sendable {
    /// Of the receipt.
    let receipt: String
    let marking: MarkDraw

    init(in context: CommandContext) throws {
        receipt = Receipt.number(random: try context.random.bytes(10))
        marking = try MarkDraw.one(in: context.acting(as: Actor(role: .worker, name: "scoring")))
    }
}

/// Names what a reading command may find remembered: the command, and what it was asked.
package struct ReadKey: Sendable, Hashable {
    package let command: CommandName
    package let asked: [String]

    package init(_ command: CommandName, _ asked: String...) { (self.command, self.asked) = (command, asked) }
}

extension RecordTransaction {
    /// Who remembers nothing reads.
    package func remembered<Value: AnyObject & Sendable>(_ key: ReadKey, _ read: () throws -> Value?) throws -> Value? { try read() }
}

/// That somebody was erased, kept apart from the records and their backups: an older backup brings the person back, and the mark takes them out again (ruling 32).
///
/// It tells no name. Whose identifier it is knows only who has such a backup.
package struct ErasureMark: Sendable {
    package let person: Identifier<Person>
    package let at: Instant

    package init(person: Identifier<Person>, at: Instant) { (self.person, self.at) = (person, at) }
}

/// Nobody is erased twice: marks of one person are the same mark.
extension ErasureMark: Hashable {
    package static func == (left: ErasureMark, right: ErasureMark) -> Bool { left.person == right.person }

    package func hash(into hasher: inout Hasher) { hasher.combine(person) }
}

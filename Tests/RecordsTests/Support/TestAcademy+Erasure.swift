import Learning
import Testing

extension TestAcademy {
    /// As erasure leaves it: the person's key destroyed, and a mark of it kept.
    func erase(_ person: Identifier<Person>) throws {
        let id = "(SELECT id FROM person WHERE id = \(raw.bytes(of: person.uuid)))"
        try raw.execute("INSERT INTO erasure (person_id, at, actor, reason) SELECT \(id), 1, 'operator:Ada', 'asked for it'")
        try raw.execute("DELETE FROM person_key WHERE person_id = \(id)")
    }
}

extension RawDatabase {
    /// An identifier as this database writes it.
    fileprivate func bytes(of id: UUIDv7) -> String {
        switch self {
        case .sqlite: "x'\(id.description.replacing("-", with: ""))'"
        case .postgreSQL: "'\(id)'"
        }
    }
}

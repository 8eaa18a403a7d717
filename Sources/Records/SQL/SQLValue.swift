import Learning

/// A value bound to a parameter: the few kinds that both databases store alike.
enum SQLValue: Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
    case uuid(UUIDv7)
    case flag(Bool)
}

extension SQLValue: ExpressibleByNilLiteral {
    init(nilLiteral: ()) { self = .null }

    static func id<Noun>(_ identifier: Identifier<Noun>) -> SQLValue { .uuid(identifier.uuid) }
    static func id<Noun>(_ identifier: Identifier<Noun>?) -> SQLValue { identifier.map { .uuid($0.uuid) } ?? .null }
    static func uuid(_ uuid: UUIDv7?) -> SQLValue { uuid.map { .uuid($0) } ?? .null }
    static func flag(_ flag: Bool?) -> SQLValue { flag.map { .flag($0) } ?? .null }
    static func count(_ number: Int) -> SQLValue { .integer(Int64(number)) }
    static func count(_ number: Int?) -> SQLValue { number.map { .integer(Int64($0)) } ?? .null }
    static func instant(_ instant: Instant?) -> SQLValue { instant.map { .integer($0.microseconds) } ?? .null }
    static func instant(_ instant: Instant) -> SQLValue { .integer(instant.microseconds) }
    static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
    static func date(_ date: LocalDate?) -> SQLValue { .text(date?.description) }
}

/// The identity of one record of a noun; the type parameter keeps a person's id from being taken for a cohort's.
package struct Identifier<Noun>: Sendable, Hashable {
    package let uuid: UUIDv7

    package init(_ uuid: UUIDv7) { self.uuid = uuid }
}

extension Identifier: CustomStringConvertible {
    package var description: String { uuid.description }
}

/// Where identifiers, serials, codes and salts come from. A real academy hands in the system's generator, which never repeats; the demo a seeded one.
package protocol RandomSource: Sendable {
    /// - Throws: when the system has no randomness to give; nothing may then be issued.
    func bytes(_ count: Int) throws -> [UInt8]
}

extension RandomSource {
    package func word() throws -> UInt64 {
        try bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    package func identifier<Noun>(at instant: Instant) throws -> Identifier<Noun> {
        Identifier(UUIDv7(at: instant, random: try word()))
    }
}

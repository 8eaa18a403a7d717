import CanonicalJSON

/// The register of one session: everybody whom it lists, and what it says of them.
///
/// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
package final class SessionRegister: Sendable {
    package let session: TimetabledSession
    /// In the order of the names.
    package let lines: [RegisterLine]

    init(session: TimetabledSession, lines: [RegisterLine]) { (self.session, self.lines) = (session, lines) }

    /// For two who keep it at once.
    package var version: EditVersion {
        let entries = lines.map { line -> JSONValue in
            .array([.string(line.email.text), .string(line.presence?.name ?? ""), .number(line.presence?.partMinutes ?? 0)])
        }
        return EditVersion(of: .array(entries))
    }
}

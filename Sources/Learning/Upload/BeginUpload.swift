import CanonicalJSON

/// Announces a file: how long it is and what its digest will be. What of it counts is decided when it is there; that it was announced, and when, counts at a deadline
/// (ruling 15).
package struct BeginUpload: Command {
    package static let name = CommandName.beginUpload

    package enum Outcome: Sendable, Equatable {
        case begun(Identifier<Upload>)
        /// The same file is on its way already; its upload goes on where it broke off.
        case resumed(Identifier<Upload>)
        /// The person uploaded it before; nothing is to be sent.
        case held
    }

    /// Whose terms give the limits.
    package let cohort: CohortKey
    package let email: EmailAddress
    package let digest: FileDigest
    package let size: Int64
    package let fileName: FileName

    /// - Throws: ``Refusal`` `invalid-input` for a file without content.
    package init(cohort: CohortKey, email: EmailAddress, digest: FileDigest, size: Int64, fileName: FileName) throws(Refusal) {
        guard size > 0 else {
            throw Refusal(
                invalid: LocalizedText(english: "\(size) bytes", french: "\(size) octets"),
                LocalizedText(english: "a file has at least one", french: "un fichier en a au moins un")
            )
        }
        (self.cohort, self.email, self.digest, self.size, self.fileName) = (cohort, email, digest, size, fileName)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Upload> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            // Asked before anything is said to be unknown: nobody learns who is here by trying names.
            let (known, owner) = (try transaction.cohorts.find(cohort), try transaction.people.find(email))
            let act = try stamp.act(Self.name, on: Subject(cohort: known?.id, person: owner?.id))
            let (cohort, person) = (try transaction.cohorts.require(cohort), try transaction.people.require(email))
            if let held = try transaction.uploads.held(digest, by: person.id) {
                guard held.file.size == size else { throw Refusal(.uploadDiffers, [digest.text]) }
                return .held
            }
            let same = try transaction.uploads.open(of: person.id).first { $0.expiresAt > act.at && $0.digest == digest && $0.size == size }
            if let same { return .resumed(same.id) }
            try transaction.uploadRoom(of: person.id, cohort.terms.uploads, at: act.at).require(size)
            let upload = Upload(
                id: id,
                person: person.id,
                digest: digest,
                size: size,
                name: fileName,
                begunAt: act.at,
                expiresAt: act.at.adding(seconds: Int64(cohort.terms.uploads.hours) * 3600)
            )
            try transaction.uploads.insert(upload)
            try transaction.audit.append(act, to: .person(person.id), person: person.id, payload: upload.facts)
            return .begun(id)
        }
    }
}

extension Upload {
    /// For the audit trail.
    var facts: JSONValue {
        [
            "upload": .string(id.description), "digest": .string(digest.text), "size": .integer(size), "name": .string(name.text),
            "expiresAt": .integer(expiresAt.microseconds),
        ]
    }
}

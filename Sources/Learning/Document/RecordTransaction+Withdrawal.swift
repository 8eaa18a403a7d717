extension RecordTransaction {
    /// Withdraws those documents of an enrolment that say what is true no longer: valid ones are revoked, and their holder told; those in preparation given up.
    ///
    /// - Returns: those that were sealed.
    @discardableResult
    func withdrawDocuments(
        of enrolment: Enrolment,
        reason: String?,
        _ act: Act,
        where isConcerned: (Document) -> Bool
    ) throws -> [Document] {
        var withdrawn: [Document] = []
        for document in try documents.all(of: enrolment.id) where isConcerned(document) {
            if document.state.isInPreparation {
                _ = try documents.apply(.cancel, to: document, reason: reason, at: act.at, by: act.actor)
            } else if document.state.isCurrent {
                withdrawn.append(try change(document, by: .revoke, of: enrolment.person, reason: reason, act))
            }
        }
        return withdrawn
    }

    /// Letters that speak of somebody who takes part fall when that ends (ruling 3).
    ///
    /// - Returns: the serials of those that were sealed.
    func withdrawLetters(of enrolment: Enrolment, _ act: Act) throws -> [String] {
        let withdrawn = try withdrawDocuments(of: enrolment, reason: "takes part no longer: \(enrolment.state.rawValue)", act) { document in
            guard case .letter(let letter) = document.facts.content else { return false }
            return !letter.purpose.isOpen(to: enrolment.state)
        }
        return withdrawn.map(\.facts.serial.text)
    }
}

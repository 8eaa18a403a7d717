/// Which document has which place in the published lists. What the bits say follows from the documents' states and is kept nowhere else, so that nothing can disagree.
package protocol StatusRecords {
    /// The first of these places that nobody has, in the newest list; a new list begins where that one is half full or has none of them free. A document that has a
    /// place keeps it, and no place is given twice, whatever becomes of its document.
    ///
    /// - Parameter candidates: below ``StatusPlace/listSize``, at least one.
    func assign(_ candidates: [Int64], to document: Identifier<Document>) throws -> StatusPlace
    /// Nil where there is no such list.
    func marks(in list: Int64) throws -> StatusMarks?
}

/// The bits of one list that are set.
package struct StatusMarks: Sendable, Hashable {
    /// In no order.
    package var indexes: [StatusPurpose: [Int64]] = [:]

    package init() {}
}

/// What a bit that is set tells.
package enum StatusPurpose: String, Sendable, CaseIterable {
    /// Not valid any more, for ever.
    case revocation
    /// Not to be relied on for the time being.
    case suspension

    /// Nil for a state that sets no bit. A replaced edition is as good as withdrawn to whoever sees a badge alone: no answer tells more (ruling 7).
    package init?(_ state: DocumentState) {
        switch state {
        case .superseded, .revoked, .annulled: self = .revocation
        case .suspended: self = .suspension
        case .eligible, .nameConfirmed, .prepared, .approved, .issued, .cancelled: return nil
        }
    }
}

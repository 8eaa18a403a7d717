import CanonicalJSON
package import Learning

extension Shape where Value == Document {
    package static let document = Shape.named(
        "Document",
        Member("serial", .described, "Its number, as printed.") { $0.facts.serial },
        Member("kind", .choice, "What it is.") { $0.facts.kind },
        Member("purpose", optional: .choice, "What a letter is for; null for anything else.") { $0.facts.slot.purpose },
        Member("title", .localizedText, "What it is called.") { $0.facts.title },
        Member("edition", .integer, "Counted from 1 for each kind.") { Int($0.facts.edition) },
        Member("holder", .personName, "As it is printed.") { $0.facts.holder },
        Member("state", .choice, "What it is worth.") { $0.state },
        Member("since", .instant, "Since when.") { $0.stateSince },
        Member("preparedOn", .date, "The day on which its facts were fixed.") { $0.facts.preparedOn }
    )
}

extension Shape where Value == DocumentEntry {
    package static let documentEntry = Shape.named(
        "DocumentEntry",
        Member("document", .document, "Which document.") { $0.document },
        Member("person", .personReference, "Whose it is.") { $0.person },
        Member("cohort", .described, "The key of the edition of the course.") { $0.cohort }
    )

    /// For its holder: with what a verifier is given.
    package static let ownDocument = Shape.named(
        "OwnDocument",
        Member("document", .document, "Which document.") { $0.document },
        Member("cohort", .described, "The key of the edition of the course.") { $0.cohort },
        Member("verificationAddress", optional: .text, "What to share so that somebody can check it; null before it was sealed.") { entry in
            entry.document.state.isSealed ? entry.document.facts.verificationAddress : nil
        }
    )

    package static let documentProof = Shape.named(
        "DocumentProof",
        Member("document", .document, "Which document.") { $0.document },
        Member("person", .personReference, "Whose it is.") { $0.person },
        Member("cohort", .described, "The key of the edition of the course.") { $0.cohort },
        Member("facts", .facts, "Everything it states; a draft until it is prepared.") { $0.document.facts }
    )
}

extension Shape where Value == DocumentFacts {
    /// As it lies in the sealed file.
    fileprivate static let facts = Shape(schema: Schema(["type": "object"]), json: { $0.json })
}

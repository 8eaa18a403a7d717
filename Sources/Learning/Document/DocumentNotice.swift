/// What a holder is told of a change of a document: which document, what has become of it, and what that means to whoever is shown it. Never why, by whom or in
/// which case: that is the holder's to hear in the inquiry, at its time.
package struct DocumentNotice: Sendable, Hashable {
    package let subject: LocalizedText
    package let body: LocalizedText

    /// - Parameter last: the last day of a suspension, where one is in force.
    /// - Returns: nil for a topic that is about no document.
    package init?(_ topic: OutboxMessage.Topic, of facts: DocumentFacts, until last: LocalDate?) {
        guard let news = Self.news(topic, until: last) else { return nil }
        let (title, serial) = (facts.title, facts.serial.text)
        subject = LocalizedText(
            english: "\(title.english), no. \(serial): \(news.subject.english)",
            french: "\(title.french), n° \(serial) : \(news.subject.french)"
        )
        body = LocalizedText(
            english: """
                Your document "\(title.english)", no. \(serial): \(news.subject.english).

                \(news.meaning.english)

                \(facts.issuer.english)
                """,
            french: """
                Votre document « \(title.french) », n° \(serial) : \(news.subject.french).

                \(news.meaning.french)

                \(facts.issuer.french)
                """
        )
    }

    private struct News {
        let subject: LocalizedText
        let meaning: LocalizedText

        init(_ subject: LocalizedText, _ english: String, _ french: String) {
            (self.subject, meaning) = (subject, LocalizedText(english: english, french: french))
        }
    }

    private static func news(_ topic: OutboxMessage.Topic, until last: LocalDate?) -> News? {
        switch topic {
        case .documentIssued:
            News(
                LocalizedText(english: "issued", french: "délivré"),
                "The sealed file awaits you in your account. Keep it: it can be verified by anybody to whom you give it, also without us.",
                "Le fichier scellé vous attend dans votre compte. Conservez-le : quiconque le reçoit de vous peut le vérifier, même sans nous."
            )
        case .documentReissued:
            News(
                LocalizedText(english: "issued again", french: "délivré à nouveau"),
                "This edition takes the place of the one before. Use it from now on; the sealed file awaits you in your account.",
                "Cette édition prend la place de la précédente. Utilisez-la désormais ; le fichier scellé vous attend dans votre compte."
            )
        case .documentSuperseded:
            News(
                LocalizedText(english: "replaced by a newer edition", french: "remplacé par une édition plus récente"),
                "Whoever verifies this edition is told that it was replaced, and nothing of the newer one.",
                "Quiconque vérifie cette édition apprend qu'elle a été remplacée, et rien de la nouvelle."
            )
        case .suspensionAnnounced:
            News(
                LocalizedText(english: "about to be suspended", french: "sur le point d'être suspendu"),
                "The academy is about to suspend it for a time. You will hear when that has happened. Write to the registrar if you wish to say anything before.",
                "L'académie est sur le point de le suspendre pour un temps. Vous en serez averti. Écrivez au registraire si vous souhaitez vous exprimer avant."
            )
        case .documentSuspended: suspended(until: last, LocalizedText(english: "suspended", french: "suspendu"))
        case .suspensionRenewed:
            suspended(until: last, LocalizedText(english: "suspended for another term", french: "suspendu pour une nouvelle période"))
        case .suspensionEnded:
            News(
                LocalizedText(english: "valid again", french: "de nouveau valable"),
                "The suspension has ended. Whoever verifies the document is told that it is valid.",
                "La suspension a pris fin. Quiconque vérifie le document apprend qu'il est valable."
            )
        case .documentWithdrawn:
            News(
                LocalizedText(english: "withdrawn", french: "retiré"),
                "Whoever verifies it is told that it was valid until today and is not any more. Do not use it.",
                "Quiconque le vérifie apprend qu'il était valable jusqu'à ce jour et ne l'est plus. Ne l'utilisez pas."
            )
        case .documentAnnulled:
            News(
                LocalizedText(english: "annulled", french: "annulé"),
                "Whoever verifies it is told that it was never valid. Do not use it, and write to the registrar if you have given it to anybody.",
                "Quiconque le vérifie apprend qu'il n'a jamais été valable. Ne l'utilisez pas, et écrivez au registraire si vous l'avez remis à quelqu'un."
            )
        case .publishDocument, .boardPostponed, .revocationDecided, .passwordTicket: nil
        }
    }

    private static func suspended(until last: LocalDate?, _ subject: LocalizedText) -> News {
        let term = last.map { day in
            LocalizedText(
                english: " The suspension ends by itself at the end of \(day), unless it is decided otherwise before.",
                french: " La suspension prend fin d'elle-même à la fin du \(day), sauf décision contraire d'ici là."
            )
        }
        return News(
            subject,
            "Whoever verifies it is told that it is not to be relied on for the time being.\(term?.english ?? "")",
            "Quiconque le vérifie apprend qu'on ne peut s'y fier pour le moment.\(term?.french ?? "")"
        )
    }
}

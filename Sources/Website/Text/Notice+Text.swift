import Learning

extension Notice {
    var text: LocalizedText {
        switch self {
        case .answerSaved: LocalizedText(english: "Your answer is saved.", french: "Votre réponse est enregistrée.")
        case .applicationSaved:
            LocalizedText(
                english: "The draft is saved. Nothing has been sent yet.",
                french: "Le brouillon est enregistré. Rien n’a encore été envoyé."
            )
        case .applicationSent: LocalizedText(english: "Your application has been sent.", french: "Votre candidature est envoyée.")
        case .applicationWithdrawn: LocalizedText(english: "The application is withdrawn.", french: "La candidature est retirée.")
        case .draftKept:
            LocalizedText(
                english: "The draft is kept. It has not been handed in yet.",
                french: "Le brouillon est conservé. Il n’est pas encore remis."
            )
        case .fileReceived:
            LocalizedText(
                english: "The file has arrived. It is not handed in before you confirm it below.",
                french: "Le fichier est arrivé. Il n’est remis que si vous le confirmez ci-dessous."
            )
        case .markDrafted:
            LocalizedText(
                english: "Your draft is saved. Nobody else sees it.",
                french: "Votre brouillon est enregistré. Personne d’autre ne le voit."
            )
        case .markSent: LocalizedText(english: "Your mark has been sent.", french: "Votre note est envoyée.")
        case .nameConfirmed:
            LocalizedText(
                english: "Thank you: your name will be printed as you confirmed it.",
                french: "Merci\u{202F}: votre nom sera imprimé tel que vous l’avez confirmé."
            )
        case .offerAccepted: LocalizedText(english: "You have accepted the seat.", french: "Vous avez accepté la place.")
        case .offerDeclined: LocalizedText(english: "You have declined the seat.", french: "Vous avez refusé la place.")
        case .passwordChanged:
            LocalizedText(
                english: "Your password is changed; other sessions are ended.",
                french: "Votre mot de passe est changé\u{202F}; les autres sessions sont closes."
            )
        case .passwordChosen:
            LocalizedText(english: "Your password is set. Sign in with it.", french: "Votre mot de passe est enregistré. Connectez-vous avec lui.")
        case .registerKept: LocalizedText(english: "The register is saved.", french: "La feuille de présence est enregistrée.")
        case .registerUnchanged:
            LocalizedText(english: "Nothing in the register was changed.", french: "Rien n’a changé dans la feuille de présence.")
        case .sessionEnded:
            LocalizedText(
                english: "Done: nobody acts there in your name any more.",
                french: "C’est fait\u{202F}: plus personne n’y agit en votre nom."
            )
        case .shareEnded: LocalizedText(english: "The link shows nothing any more.", french: "Le lien ne montre plus rien.")
        case .signedOut: LocalizedText(english: "You are signed out.", french: "Vous êtes déconnecté(e).")
        case .testHandedIn: LocalizedText(english: "Your answers are handed in.", french: "Vos réponses sont remises.")
        case .tokenRevoked: LocalizedText(english: "The token is revoked.", french: "Le jeton est révoqué.")
        case .unitDone: LocalizedText(english: "The unit is marked as worked through.", french: "L’unité est notée comme travaillée.")
        case .workHandedIn:
            LocalizedText(english: "Your work is handed in. This is your receipt.", french: "Votre travail est remis. Voici votre reçu.")
        case .workReplaced:
            LocalizedText(
                english: "This version takes the place of the earlier one. This is its receipt.",
                french: "Cette version prend la place de la précédente. Voici son reçu."
            )
        case .workUnchanged:
            LocalizedText(
                english: "Just this file was handed in before. This is its receipt.",
                french: "Ce fichier même était déjà remis. Voici son reçu."
            )
        }
    }
}

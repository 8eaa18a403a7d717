/// What the pages by which people come in say, and that of their account.
struct SignInTexts: Sendable {
    let heading: String
    let email: String
    let password: String
    let button: String
    let forgotten: String
}

struct PasswordTexts: Sendable {
    let chooseHeading: String
    let chooseLead: String
    let newPassword: String
    let hint: String
    let chooseButton: String
    let code: String
    let codeHint: String
    let current: String
    let changeButton: String
    let forgottenHeading: String
    let forgottenLead: String
    let forgottenButton: String
    let forgottenSent: String
}

struct AccountTexts: Sendable {
    let heading: String
    let areas: String
    let whoHeading: String
    let name: String
    let roles: String
    let noRoles: String
    let signOut: String
    let sessionsHeading: String
    let sessionsMeaning: String
    let unknownBrowser: String
    let signedInAt: String
    let lastSeen: String
    let thisSession: String
    let endSession: String
    let endOthers: String
    let passwordHeading: String
    let tokensHeading: String
    let tokensMeaning: String
    let newToken: String
    let holdsUntil: String
    let lastUsed: String
    let neverUsed: String
    let revokeToken: String
    let tokenName: String
    let tokenDays: String
    let mayRead: String
    let mayWrite: String
    let createToken: String
}

extension SignInTexts {
    static let english = SignInTexts(
        heading: "Sign in",
        email: "E-mail address",
        password: "Password",
        button: "Sign in",
        forgotten: "Forgotten your password?"
    )

    static let french = SignInTexts(
        heading: "Connexion",
        email: "Adresse électronique",
        password: "Mot de passe",
        button: "Se connecter",
        forgotten: "Mot de passe oublié\u{202F}?"
    )
}

extension PasswordTexts {
    static let english = PasswordTexts(
        chooseHeading: "Choose your password",
        chooseLead: "Then sign in with your e-mail address and this password.",
        newPassword: "New password",
        hint: "At least 12 characters; several words make a good one.",
        chooseButton: "Set the password",
        code: "Code",
        codeHint: "It stands at the end of the link in the mail, behind “code=”.",
        current: "Current password",
        changeButton: "Change the password",
        forgottenHeading: "Forgotten password",
        forgottenLead: "Tell us your e-mail address. If there is an account of it, a mail with a link goes out; the link holds for one hour.",
        forgottenButton: "Send me a link",
        forgottenSent: "If there is an account of that address, a mail is on its way. Look for it in a few minutes."
    )

    static let french = PasswordTexts(
        chooseHeading: "Choisissez votre mot de passe",
        chooseLead: "Connectez-vous ensuite avec votre adresse électronique et ce mot de passe.",
        newPassword: "Nouveau mot de passe",
        hint: "Au moins 12 caractères\u{202F}; plusieurs mots en font un bon.",
        chooseButton: "Enregistrer le mot de passe",
        code: "Code",
        codeHint: "Il figure à la fin du lien reçu, après «\u{A0}code=\u{A0}».",
        current: "Mot de passe actuel",
        changeButton: "Changer le mot de passe",
        forgottenHeading: "Mot de passe oublié",
        forgottenLead:
            "Indiquez votre adresse électronique. S’il existe un compte à cette adresse, un message avec un lien part\u{202F}; le lien vaut une heure.",
        forgottenButton: "Envoyez-moi un lien",
        forgottenSent: "S’il existe un compte à cette adresse, un message est en route. Cherchez-le dans quelques minutes."
    )
}

extension AccountTexts {
    static let english = AccountTexts(
        heading: "Your account",
        areas: "Your work",
        whoHeading: "Who you are",
        name: "Name",
        roles: "Roles",
        noRoles: "none",
        signOut: "Sign out",
        sessionsHeading: "Where you are signed in",
        sessionsMeaning: "End what you do not know, and change your password.",
        unknownBrowser: "Unknown browser",
        signedInAt: "since",
        lastSeen: "last used",
        thisSession: "This session",
        endSession: "End",
        endOthers: "End all other sessions",
        passwordHeading: "Password",
        tokensHeading: "Tokens for programs",
        tokensMeaning: "A token lets a program act as you, within your roles and its scopes. Treat it like a password.",
        newToken: "This is the new token. It is shown only now; keep it safe.",
        holdsUntil: "until",
        lastUsed: "last used",
        neverUsed: "never used",
        revokeToken: "Revoke",
        tokenName: "Name",
        tokenDays: "Days until it ends (1 to 365)",
        mayRead: "may read",
        mayWrite: "may change things",
        createToken: "Create a token"
    )

    static let french = AccountTexts(
        heading: "Votre compte",
        areas: "Votre travail",
        whoHeading: "Qui vous êtes",
        name: "Nom",
        roles: "Rôles",
        noRoles: "aucun",
        signOut: "Se déconnecter",
        sessionsHeading: "Où vous êtes connecté",
        sessionsMeaning: "Mettez fin à ce que vous ne reconnaissez pas, et changez de mot de passe.",
        unknownBrowser: "Navigateur inconnu",
        signedInAt: "depuis le",
        lastSeen: "dernier usage le",
        thisSession: "Cette session",
        endSession: "Mettre fin",
        endOthers: "Mettre fin à toutes les autres sessions",
        passwordHeading: "Mot de passe",
        tokensHeading: "Jetons pour programmes",
        tokensMeaning:
            "Un jeton permet à un programme d’agir en votre nom, dans les limites de vos rôles et de ses portées. Traitez-le comme un mot de passe.",
        newToken: "Voici le nouveau jeton. Il n’est montré que maintenant\u{202F}; gardez-le en lieu sûr.",
        holdsUntil: "jusqu’au",
        lastUsed: "dernier usage le",
        neverUsed: "jamais utilisé",
        revokeToken: "Révoquer",
        tokenName: "Nom",
        tokenDays: "Jours jusqu’à sa fin (1 à 365)",
        mayRead: "peut lire",
        mayWrite: "peut modifier",
        createToken: "Créer un jeton"
    )
}

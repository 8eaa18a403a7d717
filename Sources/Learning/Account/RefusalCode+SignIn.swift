extension RefusalCode {
    package static let accountWithoutPerson = RefusalCode(
        "account-without-person",
        .forbidden,
        facts: 0,
        english: "This account belongs to nobody whom the academy knows as an applicant or trainee: apply for an edition first.",
        french: "Ce compte n'est celui d'aucun candidat ni participant connu : posez d'abord votre candidature à une édition."
    )

    package static let signInNeeded = RefusalCode(
        "sign-in-needed",
        .unauthenticated,
        facts: 0,
        english: "Sign in first.",
        french: "Connectez-vous d'abord."
    )

    package static let sessionNeeded = RefusalCode(
        "session-needed",
        .forbidden,
        facts: 0,
        english: "This needs somebody who has signed in; a token does not suffice.",
        french: "Il faut pour cela s'être connecté ; un jeton ne suffit pas."
    )

    /// The same whatever the reason: who tries addresses or passwords learns nothing.
    package static let signInRefused = RefusalCode(
        "sign-in-refused",
        .unauthenticated,
        facts: 0,
        english: "Address and password do not fit, or there were too many attempts. Check both; then wait a quarter of an hour.",
        french: "L'adresse et le mot de passe ne concordent pas, ou il y a eu trop d'essais. Vérifiez les deux ; puis attendez un quart d'heure."
    )

    package static let tooManyAttempts = RefusalCode(
        "too-many-attempts",
        .tooOften,
        facts: 1,
        english: "There were too many attempts; the next is looked at in {0} seconds.",
        french: "Il y a eu trop d'essais ; le prochain sera examiné dans {0} secondes."
    )

    package static let tooBusy = RefusalCode(
        "too-busy",
        .unavailable,
        facts: 0,
        english: "Too many people are signing in just now; try again in a few seconds.",
        french: "Trop de personnes se connectent en ce moment ; réessayez dans quelques secondes."
    )

    package static let ticketUnknown = RefusalCode(
        "ticket-unknown",
        .unknown,
        facts: 0,
        english: "This link does not hold any more: it was used, or its time is over. Ask for a new one.",
        french: "Ce lien n'est plus valable : il a servi, ou son délai est passé. Demandez-en un nouveau."
    )

    package static let tokenUnknown = RefusalCode(
        "token-unknown",
        .unauthenticated,
        facts: 0,
        english: "This token is not known, was revoked, or its time is over.",
        french: "Ce jeton est inconnu, a été révoqué, ou son délai est passé."
    )

    package static let tokenScopeMissing = RefusalCode(
        "token-scope-missing",
        .forbidden,
        facts: 1,
        english: "This token was made without the scope {0}.",
        french: "Ce jeton a été créé sans la portée {0}."
    )

    package static let tokenNameTaken = RefusalCode(
        "token-name-taken",
        .conflict,
        facts: 1,
        english: "There is a token named {0} already; choose another name, or revoke it first.",
        french: "Il y a déjà un jeton nommé {0} ; choisissez un autre nom, ou révoquez-le d'abord."
    )

    package static let tooManyTokens = RefusalCode(
        "too-many-tokens",
        .conflict,
        facts: 1,
        english: "The account has {0} tokens, which is the most; revoke one first.",
        french: "Le compte a {0} jetons, ce qui est le maximum ; révoquez-en un d'abord."
    )

    package static let formExpired = RefusalCode(
        "form-expired",
        .forbidden,
        facts: 0,
        english: "This form was made for another session; load the page again and repeat what you wanted to do.",
        french: "Ce formulaire provient d'une autre session ; rechargez la page et recommencez."
    )

    package static let crossSite = RefusalCode(
        "cross-site",
        .forbidden,
        facts: 0,
        english: "Another site sent this request; do it from the academy's own pages.",
        french: "Cette demande vient d'un autre site ; faites-la depuis les pages de l'académie."
    )
}

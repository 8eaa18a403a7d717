/// What pages say of badges, links and statements.
struct BadgeTexts: Sendable {
    let heading: String
    let lead: String
    let formJSON: String
    let formToken: String
    let formPicture: String
    let shareHeading: String
    let shareLead: String
    let days: String
    let daysHint: String
    let makeShare: String
    let madeShare: String
    let openShares: String
    let until: String
    let endShare: String
    /// Before the files behind a link.
    let take: String

    let statementHeading: String
    let statementMeaning: String
    let statementLabel: String
    let statementHint: String
    let statementButton: String
    let statedTitle: String
    let statedLead: String
    /// That it does not say what holds today.
    let statedLimit: String
    let statedDigest: String
    let checkToday: String
}

extension BadgeTexts {
    static let english = BadgeTexts(
        heading: "Badges",
        lead: "Your certificate as an Open Badge, for wallets and the programs of others. The badge lies in the PDF file as well.",
        formJSON: "JSON",
        formToken: "Token (JWT)",
        formPicture: "Picture (PNG)",
        shareHeading: "Show a document to somebody",
        shareLead: "Whoever has the link sees what the document states and whether it holds, and can download it. Nobody else can find it.",
        days: "Days",
        daysHint: "From 1 to 365. You can end the link before that.",
        makeShare: "Make a link",
        madeShare: "Copy this link now; it is not shown again:",
        openShares: "Links that are open",
        until: "Shown until",
        endShare: "End",
        take: "Take it with you:",
        statementHeading: "You have read the QR code",
        statementMeaning: "The code on a certificate carries a signed statement. Nothing is looked up: only the signature is checked.",
        statementLabel: "Address or statement from the code",
        statementHint: "All of the address, or what stands behind #.",
        statementButton: "Read the statement",
        statedTitle: "We signed this statement",
        statedLead: "An award was made as follows. Compare each line with the paper.",
        statedLimit: "The statement does not say whether the award still holds. Serial number and code answer that.",
        statedDigest: "The code had no room for the text and has its digest.",
        checkToday: "Check what holds today"
    )

    static let french = BadgeTexts(
        heading: "Badges",
        lead:
            "Votre certificat sous forme d’Open Badge, pour les portefeuilles et les programmes de tiers. Le badge se trouve aussi dans le fichier PDF.",
        formJSON: "JSON",
        formToken: "Jeton (JWT)",
        formPicture: "Image (PNG)",
        shareHeading: "Montrer un document à quelqu’un",
        shareLead:
            "Qui a le lien voit ce qu’atteste le document et s’il est en vigueur, et peut le télécharger. Personne d’autre ne peut le trouver.",
        days: "Jours",
        daysHint: "De 1 à 365. Vous pouvez mettre fin au lien plus tôt.",
        makeShare: "Créer un lien",
        madeShare: "Copiez ce lien maintenant\u{202F}; il ne sera plus affiché\u{202F}:",
        openShares: "Liens ouverts",
        until: "Visible jusqu’au",
        endShare: "Mettre fin",
        take: "Emportez-le\u{202F}:",
        statementHeading: "Vous avez lu le code QR",
        statementMeaning: "Le code d’un certificat contient un énoncé signé. Rien n’est recherché\u{202F}: seule la signature est vérifiée.",
        statementLabel: "Adresse ou énoncé du code",
        statementHint: "L’adresse entière, ou ce qui suit le #.",
        statementButton: "Lire l’énoncé",
        statedTitle: "Nous avons signé cet énoncé",
        statedLead: "Un titre a été décerné comme suit. Comparez chaque ligne avec le papier.",
        statedLimit: "L’énoncé ne dit pas si le titre est toujours en vigueur. Le numéro de série et le code y répondent.",
        statedDigest: "Le code n’avait pas la place pour le texte et contient son empreinte.",
        checkToday: "Vérifier ce qui vaut aujourd’hui"
    )
}

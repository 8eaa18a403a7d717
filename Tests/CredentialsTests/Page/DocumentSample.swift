import Credentials

/// Requests for the documents that flow, with invented people.
enum DocumentSample {
    /// A design of the repository's set.
    enum Kind: String, CaseIterable {
        case transcript, letter
        case statement = "statement-of-attendance"

        var design: String { "advanced-drug-policy-management/\(rawValue)" }
    }

    static func request(
        _ kind: Kind,
        _ holder: String = "Hanna Yizhakevych",
        nativeName: String = "",
        language: PageLanguage = .bilingual,
        isSpecimen: Bool = false,
        sessions: Int = 12
    ) -> PageRequest {
        var request = CertificateSample.request(holder, nativeName: nativeName, language: language, isSpecimen: isSpecimen)
        request.title = "\(kind.rawValue): \(holder)"
        let shared = [
            "issuer.en", "issuer.fr", "holder", "nativeName", "course.en", "course.fr", "serial", "verificationCode", "verificationAddress",
            "reissueDate.en", "reissueDate.fr", "signatoryName", "signatoryOffice.en", "signatoryOffice.fr",
        ]
        request.fields = request.fields.filter { shared.contains($0.key) }
        request.fields["issueDate.en"] = "8 September 2027"
        request.fields["issueDate.fr"] = "8 septembre 2027"
        request.fields.merge(fields(of: kind)) { _, own in own }
        switch kind {
        case .transcript: request.tables = ["units": units, "components": components, "outcomes": outcomes]
        case .statement: request.tables = ["modules": modules, "sessions": self.sessions(sessions)]
        case .letter: break
        }
        return request
    }

    private static func fields(of kind: Kind) -> [String: String] {
        let dates = [
            "startDate.en": "30 August 2026", "startDate.fr": "30 août 2026", "endDate.en": "27 August 2027", "endDate.fr": "27 août 2027",
        ]
        switch kind {
        case .transcript:
            let own = [
                "awardDate.en": "7 September 2027", "awardDate.fr": "7 septembre 2027", "result.en": "Passed", "result.fr": "Admise", "total": "67",
            ]
            return dates.merging(own) { _, own in own }
        case .statement:
            return dates.merging(["hoursHeld": "84", "hoursAttended": "79.5"]) { _, own in own }
        case .letter:
            return [
                "addressee": "Consulate General of France\nVisa section\n1, rue de l’Exemple\nRabat", "subject.en": "Confirmation of enrolment",
                "subject.fr": "Attestation d’inscription", "letterText.en": letter.english, "letterText.fr": letter.french,
            ]
        }
    }

    private static let letter = (
        english: """
        To whom it may concern,
        We confirm that the person named above is enrolled in the programme for the year 2026/2027. The programme has three residential weeks in \
        Strasbourg, from 30 August to 4 September 2026, from 15 to 19 February 2027 and from 23 to 27 August 2027, and guided study between them.
        The Academy bears the cost of tuition. Board and lodging during the residential weeks are arranged by the Academy and are free of charge; \
        travel is at the expense of the sending institution, which has confirmed this in writing.
        We should be grateful if a visa for several entries could be granted, since the weeks belong together and none of them can be replaced.
        Yours faithfully,
        """,
        french: """
        À qui de droit,
        Nous confirmons que la personne nommée ci-dessus est inscrite au programme pour l’année 2026/2027. Le programme comporte trois semaines \
        en résidence à Strasbourg, du 30 août au 4 septembre 2026, du 15 au 19 février 2027 et du 23 au 27 août 2027, et un travail accompagné \
        entre elles.
        L’Académie prend en charge les frais de formation. Le logement et les repas pendant les semaines en résidence sont assurés par l’Académie \
        et gratuits\u{A0}; le voyage est à la charge de l’institution d’origine, qui l’a confirmé par écrit.
        Nous vous serions reconnaissants d’accorder un visa à entrées multiples, car les semaines forment un tout et aucune ne peut être remplacée.
        Veuillez agréer l’expression de notre considération distinguée.
        """
    )

    private static let units: [[String: String]] = [
        ("Drug policy as public policy", "Les politiques en matière de drogues comme politiques publiques", "10"),
        ("International drug control", "Le contrôle international des drogues", "10"),
        ("Human rights, gender and ethics", "Droits humains, genre et éthique", "8"),
        ("Monitoring and evidence", "Suivi et données probantes", "10"), ("Prevention", "Prévention", "6"),
        ("Treatment and harm reduction", "Traitement et réduction des dommages", "8"),
        ("Criminal justice and supply reduction", "Justice pénale et réduction de l’offre", "8"),
        ("New and wider addictions", "Nouvelles addictions et addictions au sens large", "6"),
        ("Strategy, co-ordination and costing", "Stratégie, coordination et chiffrage", "10"),
        ("Implementation, evaluation and negotiation", "Mise en œuvre, évaluation et négociation", "8"),
    ].enumerated().map { index, unit in
        [
            "number": "U\(index + 1)", "title.en": unit.0, "title.fr": unit.1, "hours": unit.2, "result.en": "completed", "result.fr": "achevée",
        ]
    }

    private static let components: [[String: String]] = [
        ("Knowledge test", "Contrôle des connaissances", "10", "78", "B+"), ("Policy brief", "Note de politique publique", "15", "61", "C"),
        ("Situation analysis dossier", "Dossier d’analyse de situation", "15", "71", "B"),
        ("Case analysis of one response", "Étude de cas d’une réponse", "15", "66", "C+"),
        ("Negotiation simulation", "Simulation de négociation", "10", "43", "CP"),
        ("Evaluation plan", "Plan d’évaluation", "15", "70", "B"), ("Capstone report", "Rapport de projet final", "15", "60", "C"),
        ("Capstone defence", "Soutenance du projet final", "5", "82", "A"),
    ].enumerated().map { index, component in
        [
            "key": "A\(index + 1)", "title.en": component.0, "title.fr": component.1, "weight": component.2 + " %", "mark": component.3,
            "grade": component.4, "outcome.en": component.4 == "CP" ? "compensated" : "passed",
            "outcome.fr": component.4 == "CP" ? "compensée" : "réussie",
        ]
    }

    private static let outcomes: [[String: String]] = [
        (
            "Place a national measure in the framework of international drug control and of human rights.",
            "Situer une mesure nationale dans le cadre du contrôle international des drogues et des droits humains."
        ),
        (
            "Read monitoring data critically and say what they do and do not show.",
            "Lire de manière critique les données de suivi et dire ce qu’elles montrent et ce qu’elles ne montrent pas."
        ),
        (
            "Choose responses that are evidence-based, gender-sensitive and respectful of human rights, across demand reduction, harm reduction "
                + "and supply reduction.",
            "Choisir des réponses fondées sur des données probantes, sensibles au genre et respectueuses des droits humains, qu’il s’agisse de "
                + "réduire la demande, les dommages ou l’offre."
        ),
        ("Plan, cost, co-ordinate and evaluate a strategy.", "Planifier, chiffrer, coordonner et évaluer une stratégie."),
    ].enumerated().map { ["number": "\($0 + 1)", "text.en": $1.0, "text.fr": $1.1] }

    private static let modules: [[String: String]] = [
        ("Frameworks and rights", "Cadres et droits", "28", "26", "93 %"),
        ("Evidence and responses", "Données probantes et réponses", "28", "28", "100 %"),
        ("Managing change", "Conduire le changement", "28", "25.5", "91 %"),
    ].map { ["title.en": $0.0, "title.fr": $0.1, "held": $0.2, "attended": $0.3, "share": $0.4] }

    private static func sessions(_ count: Int) -> [[String: String]] {
        let titles = units.map { ($0["title.en"] ?? "", $0["title.fr"] ?? "") }
        return (0..<count).map { index in
            let title = titles[index % titles.count]
            return [
                "date.en": "\(index % 28 + 1) February 2027", "date.fr": "\(index % 28 + 1) février 2027",
                "title.en": "\(title.0), part \(index / 10 + 1)",
                "title.fr": "\(title.1), partie \(index / 10 + 1)", "minutes": "90", "attended": index % 7 == 3 ? "0" : "90",
            ]
        }
    }
}

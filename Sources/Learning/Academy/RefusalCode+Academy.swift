extension RefusalCode {
    package static let academyExists = RefusalCode(
        "academy-exists",
        .conflict,
        facts: 1,
        english: "This data already belongs to {0}; what goes into every sealed file is fixed once. Choose another data folder.",
        french:
            "Ces données appartiennent déjà à {0} ; ce qui figure dans chaque fichier scellé est fixé une fois pour toutes. Choisissez un autre dossier."
    )

    package static let academyMissing = RefusalCode(
        "academy-missing",
        .unavailable,
        facts: 0,
        english: "There is no academy here yet: run `academy init` first.",
        french: "Il n'y a pas encore d'académie ici : exécutez d'abord `academy init`."
    )

    static let academyCodes = [academyExists, academyMissing]
}

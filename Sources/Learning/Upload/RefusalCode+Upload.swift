extension RefusalCode {
    package static let uploadUnknown = RefusalCode(
        "upload-unknown",
        .unknown,
        facts: 1,
        english: "There is no upload {0}.",
        french: "Il n'y a pas d'envoi {0}."
    )

    package static let uploadOver = RefusalCode(
        "upload-over",
        .conflict,
        facts: 1,
        english: "The upload {0} is finished, or its time is over: begin another one.",
        french: "L'envoi {0} est terminé ou son délai est écoulé : commencez-en un autre."
    )

    package static let uploadOffset = RefusalCode(
        "upload-offset",
        .conflict,
        facts: 1,
        english: "{0} bytes of this upload are here: go on from them.",
        french: "{0} octets de cet envoi sont arrivés : reprenez à partir de là."
    )

    package static let uploadBusy = RefusalCode(
        "upload-busy",
        .conflict,
        facts: 1,
        english: "Bytes of the upload {0} are arriving from elsewhere: ask how far it has come, and go on from there.",
        french: "Des octets de l'envoi {0} arrivent d'ailleurs : demandez où il en est et reprenez à partir de là."
    )

    package static let uploadTooLong = RefusalCode(
        "upload-too-long",
        .invalid,
        facts: 1,
        english: "More came than the {0} bytes that were announced: begin again with the right size.",
        french: "Il est arrivé plus que les {0} octets annoncés : recommencez avec la bonne taille."
    )

    package static let uploadIncomplete = RefusalCode(
        "upload-incomplete",
        .conflict,
        facts: 2,
        english: "{0} of {1} bytes are here: send the rest first.",
        french: "{0} octets sur {1} sont arrivés : envoyez d'abord le reste."
    )

    package static let uploadDiffers = RefusalCode(
        "upload-differs",
        .invalid,
        facts: 1,
        english: "What came is not the file that was announced with the digest {0}: send it again from the beginning.",
        french: "Ce qui est arrivé n'est pas le fichier annoncé avec l'empreinte {0} : renvoyez-le depuis le début."
    )

    package static let fileEmpty = RefusalCode(
        "file-without-content",
        .invalid,
        facts: 0,
        english: "The file is empty: choose the one that has your work in it.",
        french: "Le fichier est vide : choisissez celui qui contient votre travail."
    )

    package static let fileKindUnknown = RefusalCode(
        "file-kind-unknown",
        .invalid,
        facts: 0,
        english: "The file is none of the kinds that are taken: PDF, DOCX, ODT, PNG, JPEG, and plain text in UTF-8.",
        french: "Le fichier n'est d'aucun des types acceptés : PDF, DOCX, ODT, PNG, JPEG et texte brut en UTF-8."
    )

    package static let fileDamaged = RefusalCode(
        "file-damaged",
        .invalid,
        facts: 1,
        english: "The file begins as {0} and is cut off or damaged: save it again, and send that.",
        french: "Le fichier commence comme {0} mais il est tronqué ou endommagé : enregistrez-le de nouveau, puis envoyez-le."
    )

    package static let fileAmbiguous = RefusalCode(
        "file-ambiguous",
        .invalid,
        facts: 1,
        english: "The file is {0} with something else in or around it: save it again, and send that.",
        french: "Le fichier est de type {0} avec autre chose dedans ou autour : enregistrez-le de nouveau, puis envoyez-le."
    )

    package static let fileBomb = RefusalCode(
        "file-bomb",
        .invalid,
        facts: 1,
        english: "The file of kind {0} would grow beyond measure when opened: make its content smaller.",
        french: "Le fichier de type {0} grossirait démesurément à l'ouverture : réduisez son contenu."
    )

    package static let fileMacros = RefusalCode(
        "file-macros",
        .invalid,
        facts: 0,
        english: "The file carries macros: save it without them.",
        french: "Le fichier contient des macros : enregistrez-le sans elles."
    )

    package static let fileEncrypted = RefusalCode(
        "file-encrypted",
        .invalid,
        facts: 1,
        english: "The file of kind {0} opens with a password only: save it without one.",
        french: "Le fichier de type {0} ne s'ouvre qu'avec un mot de passe : enregistrez-le sans."
    )

    package static let filesTooLarge = RefusalCode(
        "files-too-large",
        .tooLarge,
        facts: 1,
        english: "All your files together have up to {0} MB.",
        french: "Tous vos fichiers ensemble ont jusqu'à {0} Mo."
    )

    package static let uploadsOpen = RefusalCode(
        "uploads-open",
        .conflict,
        facts: 1,
        english: "Up to {0} uploads can be on their way at a time: finish one of them first.",
        french: "Jusqu'à {0} envois peuvent être en cours à la fois : terminez-en d'abord un."
    )

    package static let fileNotUploaded = RefusalCode(
        "file-not-uploaded",
        .conflict,
        facts: 1,
        english: "There is no finished upload of this person with the digest {0}: upload the file first.",
        french: "Cette personne n'a pas d'envoi terminé avec l'empreinte {0} : envoyez d'abord le fichier."
    )

    static let uploadCodes = [
        uploadUnknown, uploadOver, uploadOffset, uploadBusy, uploadTooLong, uploadIncomplete, uploadDiffers, fileEmpty, fileKindUnknown, fileDamaged,
        fileAmbiguous, fileBomb, fileMacros, fileEncrypted, filesTooLarge, uploadsOpen, fileNotUploaded,
    ]
}

extension FileFault {
    var refusal: Refusal {
        switch self {
        case .unknownKind: Refusal(.fileKindUnknown)
        case .damaged(let kind): Refusal(.fileDamaged, [kind.rawValue])
        case .ambiguous(let kind): Refusal(.fileAmbiguous, [kind.rawValue])
        case .bomb(let kind): Refusal(.fileBomb, [kind.rawValue])
        case .macros: Refusal(.fileMacros)
        case .encrypted(let kind): Refusal(.fileEncrypted, [kind.rawValue])
        }
    }
}

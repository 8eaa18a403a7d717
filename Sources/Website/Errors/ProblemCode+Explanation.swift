package import Learning

extension ProblemCode {
    /// One sentence for a person: what is wrong, and what would be right.
    package var explanation: LocalizedText {
        switch self {
        case .notFound:
            LocalizedText(english: "There is no page at this address.", french: "Il n’y a pas de page à cette adresse.")
        case .methodNotAllowed:
            LocalizedText(
                english: "This address cannot be used in that way; the Allow header names what it takes.",
                french: "Cette adresse ne s’utilise pas ainsi\u{202F}; l’en-tête Allow indique ce qu’elle accepte."
            )
        case .badRequest:
            LocalizedText(english: "The request cannot be read.", french: "La requête est illisible.")
        case .queryTooLong:
            LocalizedText(
                english: "The address is too long; a certificate’s address has fewer than 200 characters.",
                french: "L’adresse est trop longue\u{202F}; celle d’un certificat compte moins de 200 caractères."
            )
        case .percentEncodingInvalid:
            LocalizedText(
                english: "The data contain a percent sign that is not followed by two hexadecimal digits; write it as %25.",
                french: "Les données contiennent un signe pour cent qui n’est pas suivi de deux chiffres hexadécimaux\u{202F}; écrivez-le %25."
            )
        case .textInvalid:
            LocalizedText(english: "The text is not in UTF-8.", french: "Le texte n’est pas en UTF-8.")
        case .fieldRepeated:
            LocalizedText(
                english: "A field was sent twice; send each once.",
                french: "Un champ a été envoyé deux fois\u{202F}; envoyez chacun une seule fois."
            )
        case .tooManyFields:
            LocalizedText(english: "The form has too many fields.", french: "Le formulaire a trop de champs.")
        case .formTooLarge:
            LocalizedText(
                english: "The form is too large; serial number and code have fewer than 100 characters.",
                french: "Le formulaire est trop volumineux\u{202F}; numéro et code comptent moins de 100 caractères."
            )
        case .serialMissing:
            LocalizedText(
                english: "Enter the serial number printed on the certificate.",
                french: "Saisissez le numéro de série imprimé sur le certificat."
            )
        case .codeMissing:
            LocalizedText(
                english: "Enter the verification code printed beside the serial number.",
                french: "Saisissez le code de vérification imprimé à côté du numéro de série."
            )
        case .fileMissing:
            LocalizedText(english: "Choose a file first.", french: "Choisissez d’abord un fichier.")
        case .fileEmpty:
            LocalizedText(
                english: "The file is empty; choose the PDF file of the certificate.",
                french: "Le fichier est vide\u{202F}; choisissez le fichier PDF du certificat."
            )
        case .tooManyFiles:
            LocalizedText(
                english: "Too many files at a time: of certificates twenty, of works one.",
                french: "Trop de fichiers à la fois\u{202F}: vingt certificats, un seul travail."
            )
        case .filesTooLarge:
            LocalizedText(
                english: "The files together are too large; check fewer at a time.",
                french: "Les fichiers sont trop volumineux ensemble\u{202F}; vérifiez-en moins à la fois."
            )
        case .mediaTypeUnsupported:
            LocalizedText(
                english: "Send the file as multipart/form-data, or serial and code as application/x-www-form-urlencoded.",
                french: "Envoyez le fichier en multipart/form-data, ou le numéro et le code en application/x-www-form-urlencoded."
            )
        case .contentEncodingUnsupported:
            LocalizedText(english: "Send the data uncompressed.", french: "Envoyez les données sans compression.")
        case .boundaryInvalid:
            LocalizedText(
                english: "The boundary in Content-Type is missing or not of 1 to 70 permitted characters (RFC 2046).",
                french: "Le délimiteur boundary de Content-Type manque ou ne compte pas 1 à 70 caractères permis (RFC 2046)."
            )
        case .multipartMalformed:
            LocalizedText(
                english: "The parts of the form cannot be told apart (RFC 7578).",
                french: "Les parties du formulaire sont indiscernables (RFC 7578)."
            )
        case .multipartIncomplete:
            LocalizedText(
                english: "The form ended before its last part did; send it again.",
                french: "Le formulaire s’est interrompu avant la fin\u{202F}; renvoyez-le."
            )
        case .partHeaderTooLarge:
            LocalizedText(english: "A part of the form has too long a header.", french: "Une partie du formulaire a un en-tête trop long.")
        case .tooManyParts:
            LocalizedText(english: "The form has too many parts.", french: "Le formulaire a trop de parties.")
        case .partEncodingUnsupported:
            LocalizedText(
                english: "Send the file as it is, without Content-Transfer-Encoding.",
                french: "Envoyez le fichier tel quel, sans Content-Transfer-Encoding."
            )
        case .bodyIncomplete:
            LocalizedText(english: "The data broke off; send them again.", french: "Les données se sont interrompues\u{202F}; renvoyez-les.")
        case .bodyTooSlow:
            LocalizedText(
                english: "The data came too slowly; try again on a better connection.",
                french: "Les données arrivent trop lentement\u{202F}; réessayez avec une meilleure connexion."
            )
        case .tooManyUploads:
            LocalizedText(
                english: "Too many files are being checked just now; try again in a few seconds.",
                french: "Trop de fichiers sont en cours de vérification\u{202F}; réessayez dans quelques secondes."
            )
        case .jsonExpected:
            LocalizedText(
                english: "Send the data as a JSON object, with Content-Type: application/json.",
                french: "Envoyez les données comme un objet JSON, avec Content-Type: application/json."
            )
        case .jsonInvalid:
            LocalizedText(english: "The data are not JSON.", french: "Les données ne sont pas du JSON.")
        case .bodyTooLarge:
            LocalizedText(english: "The data are too large.", french: "Les données sont trop volumineuses.")
        case .queryNotTaken:
            LocalizedText(
                english: "This address takes its fields in the JSON object that is sent, not after a question mark.",
                french: "Cette adresse reçoit ses champs dans l’objet JSON envoyé, et non après un point d’interrogation."
            )
        case .overloaded:
            LocalizedText(
                english: "Too many requests are being answered just now; try again in a few seconds.",
                french: "Trop de requêtes sont en cours\u{202F}; réessayez dans quelques secondes."
            )
        case .recordsUnavailable:
            LocalizedText(
                english: "The academy's records cannot be reached just now. Nothing was changed; try again in a minute.",
                french: "Les dossiers de l'académie sont momentanément inaccessibles. Rien n'a été modifié\u{202F}; réessayez dans une minute."
            )
        case .deadlinePassed:
            LocalizedText(
                english: "The answer took too long; try again in a minute.",
                french: "La réponse a trop tardé\u{202F}; réessayez dans une minute."
            )
        case .localOnly:
            LocalizedText(
                english: "This address answers only on the machine itself.",
                french: "Cette adresse ne répond que sur la machine elle-même."
            )
        case .internalError:
            LocalizedText(
                english: "Something went wrong on our side; it has been recorded. Try again, and quote the request number if it persists.",
                french:
                    "Une erreur s’est produite de notre côté\u{202F}; elle a été enregistrée. Réessayez, et citez le numéro de requête si elle persiste."
            )
        }
    }
}

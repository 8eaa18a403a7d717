/// What is wrong with a file, and what would be right.
extension PastAwardList {
    static let empty = Problem(
        line: 1,
        text: LocalizedText(
            english: "the file has no award; its first line names the columns \(columns.joined(separator: ","))",
            french: "le fichier ne contient aucun titre ; sa première ligne nomme les colonnes \(columns.joined(separator: ","))"
        )
    )

    static func noColumn(_ title: String) -> LocalizedText {
        LocalizedText(
            english: "there is no column \"\(title.prefix(100))\"; the columns are \(columns.joined(separator: ","))",
            french: "il n'y a pas de colonne « \(title.prefix(100)) » ; les colonnes sont \(columns.joined(separator: ","))"
        )
    }

    static func columnTwice(_ column: String) -> LocalizedText {
        LocalizedText(english: "column \(column) stands twice", french: "la colonne \(column) figure deux fois")
    }

    static func columnMissing(_ column: String) -> LocalizedText {
        LocalizedText(english: "column \(column) is missing", french: "la colonne \(column) manque")
    }

    static func tooMany(_ count: Int, _ most: Int) -> LocalizedText {
        LocalizedText(
            english: "\(count) rows; at most \(most) are taken at a time",
            french: "\(count) lignes ; \(most) au plus sont prises à la fois"
        )
    }

    static func tooLong(_ fields: Int, _ columns: Int) -> LocalizedText {
        LocalizedText(english: "the row has \(fields) fields, the header \(columns)", french: "la ligne a \(fields) champs, l'en-tête \(columns)")
    }

    static func twice(_ award: PastAward, _ first: Int) -> LocalizedText {
        LocalizedText(
            english: "\(award.email) stands for \(award.edition) on line \(first) already",
            french: "\(award.email) figure déjà pour \(award.edition) à la ligne \(first)"
        )
    }

    static func twoNames(_ award: PastAward, _ first: PastAward) -> LocalizedText {
        LocalizedText(
            english: "\(award.email) is \(first.name.latin) on line \(first.line): one address is one person",
            french: "\(award.email) est \(first.name.latin) à la ligne \(first.line) : une adresse, une personne"
        )
    }

    static func twoAddresses(_ award: PastAward, _ first: PastAward) -> LocalizedText {
        LocalizedText(
            english:
                "\(award.name.latin) stands under \(first.email) on line \(first.line): use one address, or write yes in namesake if they are two people",
            french:
                "\(award.name.latin) figure sous \(first.email) à la ligne \(first.line) : utilisez une seule adresse, ou écrivez oui dans namesake s'il s'agit de deux personnes"
        )
    }

    static func notAnAddress(_ text: String) -> LocalizedText {
        LocalizedText(
            english: "\"\(text.prefix(100))\" is not an e-mail address",
            french: "« \(text.prefix(100)) » n'est pas une adresse électronique"
        )
    }

    static func notACountry(_ text: String) -> LocalizedText {
        LocalizedText(
            english: "\"\(text.prefix(100))\" is not a country of ISO 3166-1 (two letters, like MT)",
            french: "« \(text.prefix(100)) » n'est pas un pays d'ISO 3166-1 (deux lettres, comme MT)"
        )
    }

    static func notAnEdition(_ text: String) -> LocalizedText {
        LocalizedText(
            english: "\"\(text.prefix(100))\" is not the key of an edition (lower-case letters, digits and hyphens, like 2019-autumn)",
            french: "« \(text.prefix(100)) » n'est pas la clé d'une édition (minuscules, chiffres et traits d'union, comme 2019-autumn)"
        )
    }

    static func notADate(_ text: String) -> LocalizedText {
        LocalizedText(
            english: "\"\(text.prefix(100))\" is not a date; write it as 2019-09-27",
            french: "« \(text.prefix(100)) » n'est pas une date ; écrivez-la comme 2019-09-27"
        )
    }

    static func noSource(_ most: Int) -> LocalizedText {
        LocalizedText(
            english: "source must say, in at most \(most) characters, what shows the award: \"register of awards 2019, page 12\"",
            french: "source doit dire, en \(most) caractères au plus, ce qui atteste le titre : « registre des titres 2019, page 12 »"
        )
    }

    static func notYes(_ text: String) -> LocalizedText {
        LocalizedText(
            english: "\"\(text.prefix(100))\" in namesake is neither yes nor no",
            french: "« \(text.prefix(100)) » dans namesake n'est ni oui ni non"
        )
    }
}

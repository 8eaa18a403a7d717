package import Learning

/// As many invented people as the largest cohort seats.
package enum BenchmarkPeople {
    private static let given = [
        "Ġorġa", "İlknur", "Ștefan", "Þórdís", "Łukasz", "Eleni", "Đorđe", "Hanna", "Giorgi", "Anahit", "Noa", "Mohammed", "Tanina", "Əli",
        "María José",
        "Aurélie", "Bilyana", "Aleksandar", "Andreas", "Zsófia", "Jiří", "Rasa", "Leïla", "Siân", "Mbali",
    ]
    private static let family = [
        "Żammit Ħaber", "Işık", "Țurcanu", "Guðmundsdóttir", "Żółć", "Papadopoulou", "Petrović", "Yizhakevych", "Beridze", "Sargsyan", "Levi",
        "El Alaoui",
        "Aït Yedder", "Məmmədov", "Hernández Núñez", "Lefèvre-Dœuff", "Dimitrova", "Stojanov", "Őrfalvi-Fűzesi", "Žukauskaitė",
    ]

    package static var list: PersonList { list(count: given.count * family.count) }

    /// The first so many of them.
    package static func list(count: Int) -> PersonList {
        var text = PersonList.columns.joined(separator: ",") + "\n"
        for (number, name) in given.flatMap({ given in family.map { "\(given) \($0)" } }).prefix(count).enumerated() {
            text += "participant.\(number)@example.org,\(name),,MT\n"
        }
        return PersonList(CommaSeparatedTable(Array(text.utf8)))
    }
}

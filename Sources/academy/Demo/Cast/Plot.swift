import Learning

/// What an edition's story has in store for its trainees; of whom it says nothing, the seed decides. The names are those before the @ of their addresses.
struct Plot: Sendable {
    let seed: UInt64
    /// Raw marks by name and sitting, as ``PlannedMark`` reads them.
    var marks: [String: [String: String]] = [:]
    /// Whole group dossiers, by the name of somebody in the group.
    var dossiers: [String: String] = [:]
    /// Who hands in after the deadline.
    var late: [String: String] = [:]
    /// Who claims circumstances for which work.
    var claims: [String: String] = [:]
    /// What the register says of whom: by module's number, then by session of its eight.
    var register: [String: [Int: [Int: Presence]]] = [:]
    /// Who is set a task in place of missed minutes, in which module, and whether it is ever done.
    var makeUps: [String: (module: Int, isDone: Bool)] = [:]
    /// Who leaves in the third week.
    var leaving: String?
    /// Whose near miss the board makes up for.
    var compensated: [String: String] = [:]
    /// Who asks for a revision, and who appeals.
    var revised: [String: String] = [:]
    var appealed: [String: String] = [:]
    /// Who will not appeal.
    var waiving: Set<String> = []
    /// Who ends without an award, and who takes a module again with another edition.
    var failing: Set<String> = []
    var retaking: [String: Int] = [:]
    /// Whose name changes after the award, and how it is written then, in Latin letters and in its own script.
    var renamed: [String: (latin: String, native: String?)] = [:]
    /// Whose award is withdrawn.
    var deceitful: Set<String> = []
    /// A register that is still to be kept: module's number and session.
    var unkept: [Int: Int] = [:]
    /// Whose script is referred to the integrity board.
    var suspected: [String: String] = [:]

    /// The first edition, with every worked number of the specification.
    static func first(seed: UInt64) -> Plot {
        var plot = Plot(seed: seed)
        plot.marks = [
            "mohammed.elalaoui": ["A2": "68", "A7": "54/63=60"],
            "stefan.turcanu": ["A1": "60", "A2": "61", "A3": "58", "A4": "60", "A5": "62", "A6": "43", "A7": "60", "A8": "70"],
            "djordje.petrovic": ["A7": "46", "A7/2": "71"],
            "nino.gelashvili": ["A7": "38", "A7/2": "44"],
            "ali.mammadov": ["A7": "48/62>60"],
            "aurelie.lefevre": ["A6": "58"],
            "bilyana.dimitrova": ["A4": "70"],
        ]
        plot.dossiers = ["stefan.turcanu": "58"]
        plot.late = ["mohammed.elalaoui": "A2"]
        plot.claims = ["mohammed.elalaoui": "A6"]
        plot.register = [
            "mohammed.elalaoui": [1: [3: .partly(minutes: 90)]],
            "mariajose.hernandez": [1: [0: .excused, 1: .excused]],
            "hanna.yizhakevych": [2: [4: .absent, 5: .absent, 6: .partly(minutes: 150)]],
            "noa.levi": [2: [7: .excused]], "lukasz.zolc": [3: [0: .partly(minutes: 150)]],
        ]
        plot.makeUps = ["mariajose.hernandez": (1, true), "hanna.yizhakevych": (2, false)]
        plot.leaving = "oleksandr.koval"
        plot.suspected = ["bilyana.dimitrova": "A4"]
        plot.compensated = ["stefan.turcanu": "A6"]
        plot.revised = ["aurelie.lefevre": "A6"]
        plot.appealed = ["andreas.christodoulou": "A5"]
        plot.waiving = ["thordis"]
        plot.renamed = ["giorgi.beridze": ("Giorgi Beridze-Abashidze", "გიორგი ბერიძე-აბაშიძე")]
        plot.deceitful = ["karmenu.borg"]
        plot.failing = ["nino.gelashvili"]
        plot.retaking = ["hanna.yizhakevych": 2]
        return plot
    }

    /// The edition that is in the middle of the course.
    static func second(seed: UInt64) -> Plot {
        var plot = Plot(seed: seed ^ 2)
        plot.marks = ["luka.kovacic": ["A1": "44"]]
        plot.late = ["elif.yildiz": "A2"]
        plot.register = ["oksana.shevchuk": [2: [0: .absent, 1: .absent]], "bogdan.ionescu": [1: [6: .excused]]]
        plot.makeUps = ["oksana.shevchuk": (2, false)]
        plot.unkept = [2: 7]
        plot.suspected = ["ivana.jurisic": "A3"]
        return plot
    }

    func mark(of person: Applicant, in sitting: SittingKey, marking: Marking) throws -> PlannedMark {
        let name = sitting.number == 1 ? sitting.assessment.description : "\(sitting.assessment)/\(sitting.number)"
        if let text = marks[person.name]?[name] { return try PlannedMark(text) }
        return PlannedMark.drawn(lots(person.name + name), marking: marking)
    }

    /// Of a group's common work.
    func dossier(of group: [Applicant], number: Int) throws -> Hundredths {
        for person in group { if let text = dossiers[person.name] { return try PlannedMark(text).first } }
        return PlannedMark.drawn(lots("dossier \(number)"), marking: .panel).first
    }

    /// Of answers that nobody gave.
    func digest(_ name: String, _ number: Int) throws -> FileDigest {
        let random = SeededRandom(seed: name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }, lot: number)
        let digits = try random.bytes(32).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return try known(FileDigest(digits.joined()), "digest")
    }

    private func lots(_ name: String) -> SeededRandom {
        SeededRandom(seed: name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }, lot: 0)
    }
}

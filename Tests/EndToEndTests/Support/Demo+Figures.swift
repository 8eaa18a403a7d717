import CanonicalJSON

/// What the story comes to, whatever the seed.
extension Demo {
    /// Sealed files: of them so many were withdrawn, and so many replaced by a newer edition.
    static let (documents, withdrawn, replaced) = (48, 2, 2)

    /// Rows of the table at the end, by title: a cell for each edition.
    static func figures(in academy: TestAcademy) async throws -> [String: [String]] {
        let told = try await academy.run("demo", "--seed", seed, "--json")
        guard told.status == 0 else { throw UnexpectedOutput("academy demo: \(told)") }
        var rows: [String: [String]] = [:]
        for line in told.lines {
            let facts = try JSONValue.parse(Array(line.utf8))["facts"]
            guard let title = facts?["title"]?.stringValue, let editions = facts?["editions"]?.objectValue else { continue }
            // Editions are called by the month in which they begin.
            rows[title] = editions.sorted { $0.key < $1.key }.compactMap(\.value.stringValue)
        }
        return rows
    }

    static let firstEdition = [
        "applicants, countries": "36, 20", "applications": "24 enrolled, 4 reserve-closed, 1 declined, 1 offer-lapsed",
        "  turned away": "1 ineligible, 1 not-endorsed, 1 rejected", "  given up": "1 draft, 1 incomplete, 1 withdrawn", "seats": "23 of 24 taken",
        "trainees": "20 awarded, 1 active, 1 completed-without-award, 1 revoked, 1 withdrawn", "attendance": "99.30 %, 0 at risk",
        "works": "209 in-time, 1 extended, 1 late, 1 missing", "markings": "163 first, 71 second, 1 third", "moderations": "4 confirmed",
        "claims, integrity cases": "1 extended; 1 penalised", "boards, resits": "3 closed; 2 capped", "revisions, appeals": "1 revised; 1 dismissed",
        "awards": "21 ratified", "  certificate": "20 issued, 1 revoked, 1 superseded", "  transcript": "20 issued, 1 revoked, 1 superseded",
        "  statement-of-attendance": "3 issued", "  letter": "1 issued",
    ]

    /// What waits for somebody in the edition that is in the middle of the course and in the one that takes applications.
    static let queues = [
        "attendance": ["1 at risk", "1 register to keep"], "boards, resits": ["1 convened"], "claims, integrity cases": ["1 lodged; 1 referred"],
        "markings": ["8 waiting"], "moderations": ["1 drawn"], "revisions, appeals": ["1 requested"],
        "what is next": ["A4 by "],
        "sittings": ["1 draft", "1 peer-reviewed", "2 scheduled", "1 open", "1 marking", "1 moderation", "2 released"],
        "  to be decided": ["3 submitted", "1 eligible", "2 awaiting-nomination", "1 nominated"],
    ]

    /// Worked numbers of the specification, as the story tells them.
    static let workedNumbers = [
        "Mohammed Ben Abdellah El Alaoui, no. 2 in reserve, has until", "Mohammed Ben Abdellah El Alaoui 26 of 28 h",
        "Mohammed Ben Abdellah El Alaoui 61 (2 days late)", "Mohammed Ben Abdellah El Alaoui, A6: extended by 10 days",
        "Mohammed Ben Abdellah El Alaoui 54/63, agreed", "Hanna Yizhakevych: 20 of 28 h (71.42 %), 80 % needed", "Đorđe Petrović 50 (capped)",
        "1 compensate", "Ștefan Țurcanu: total 58.00, with one component compensated",
    ]

    /// The same, as `mark explain` computes them: the name before the @, the assessment, the mark that counts.
    static let workedMarks: [(name: String, assessment: String, mark: Int64)] = [
        ("mohammed.elalaoui", "A2", 61), ("mohammed.elalaoui", "A7", 60), ("stefan.turcanu", "A6", 43), ("djordje.petrovic", "A7", 50),
        ("nino.gelashvili", "A7", 44), ("ali.mammadov", "A7", 62), ("aurelie.lefevre", "A6", 64),
    ]
}

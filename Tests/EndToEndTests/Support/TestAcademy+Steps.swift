import CanonicalJSON
import Foundation

/// The steps on the way to a certificate, as the help describes them.
extension TestAcademy {
    static let course = "advanced-drug-policy-management"
    static let assessments = ["A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]
    static let people = """
        email,latin_name,native_name,country
        ana@example.org,Ana Kovač,,HR
        luka@example.org,Luka Beridze,ლუკა ბერიძე,GE
        nino@example.org,Nino Abashidze,,GE

        """

    func found() async throws {
        try await done(
            "init",
            "--name",
            "Academy of Tests",
            "--name-fr",
            "Académie des essais",
            "--public-address",
            "https://academy.example",
            "--serial-prefix",
            "TEST"
        )
    }

    /// Founded, with the course, a cohort `spring`, and everybody of ``people`` imported.
    func open(seats: Int = 2, appealDays: Int = 10) async throws {
        try await found()
        try await done("course", "import", Self.repository.appendingPathComponent("courses").path)
        try await done(
            "cohort",
            "open",
            "spring",
            "--course",
            Self.course,
            "--starts",
            "2025-01-13",
            "--ends",
            "2025-07-11",
            "--seats",
            "\(seats)",
            "--appeal-days",
            "\(appealDays)"
        )
        try await done("person", "import", try write(Self.people, to: "people.csv"))
    }

    /// Ana and Luka were there all the time.
    static let register =
        "email,module,held,attended\n"
        + ["ana@example.org", "luka@example.org"].flatMap { person in
            ["frameworks-and-rights", "evidence-and-responses", "managing-change"].map { "\(person),\($0),1680,1680\n" }
        }.joined()

    /// Ana and Luka enrolled, with full attendance, 49.5 in A1 - which counts as 50, the pass mark - and 60 in everything else.
    func mark() async throws {
        try await done("enrol", "--cohort", "spring", "ana@example.org", "luka@example.org")
        try await done("attendance", "import", try write(Self.register, to: "register.csv"), "--cohort", "spring", "--source", "attendance sheets")
        for person in ["ana@example.org", "luka@example.org"] {
            for assessment in Self.assessments {
                try await done(
                    "mark",
                    "record",
                    "--cohort",
                    "spring",
                    "--person",
                    person,
                    "--assessment",
                    assessment,
                    "--mark",
                    assessment == "A1" ? "49.5" : "60"
                )
            }
        }
    }

    /// Decided and ratified by boards of last year, whose appeal terms are over.
    func decide() async throws {
        try await done("award", "decide", "--cohort", "spring", "--board-date", "2025-09-01", "--ratified-on", "2025-09-08")
    }

    static let issue = [
        "certificate", "issue", "--cohort", "spring", "--signatory", "Dr Registrar", "--office", "Registrar", "--office-fr", "Registraire",
        "--names-confirmed", "signed proofs", "--second-person", "Bo Approver",
    ]

    /// How many entries the audit trail has; it must hold.
    func entries() async throws -> Int64 {
        let report = try await done("audit", "verify")
        guard let count = report["entries"]?.integerValue else { throw UnexpectedOutput("no entries in \(report.canonicalText)") }
        return count
    }
}

import CanonicalJSON
import Foundation
import TestTools
import Testing

/// Awards of long ago, from a spreadsheet to a certificate.
@Suite struct AwardImportCommandTests {
    private static let header = "email,latin_name,native_name,country,edition,awarded_on,source\n"

    private func openPastEdition(_ academy: TestAcademy) async throws {
        try await academy.open()
        try await academy.done("clock", "run")
    }

    @Test(arguments: Engine.allCases)
    func `A list is looked at, proposed, approved by somebody else, and its people get certificates`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await openPastEdition(academy)
            let file = try academy.write(
                Self.header + "luka@example.org,Luka Beridze,ლუკა ბერიძე,GE,spring,2025-07-14,\"register 2025, page 3\"\n"
                    + "zoe@example.org,Zoë Zammit,,MT,spring,2025-07-14,\"register 2025, page 4\"\n",
                to: "awards.csv"
            )
            let rehearsal = try await academy.done("award", "import", file, "--dry-run")
            #expect(rehearsal["rows"]?.arrayValue?.compactMap { $0["finding"]?.stringValue } == ["ok", "ok-new-person"])
            #expect(rehearsal["proposal"] == .null)
            let id = try #require(try await academy.done("award", "import", file, "--as", "Ada Registrar")["proposal"]?.stringValue)
            #expect(try await academy.done("award", "import", file)["new"] == 0)

            let own = try await academy.run("award", "import", "approve", id, "--as", "ada registrar", "--json")
            #expect(try own.json["error"]?["code"] == "second-person-needed")
            #expect(try await academy.done("award", "import", "show", id)["rows"]?.arrayValue?.count == 2)
            let approved = try await academy.done("award", "import", "approve", id, "--as", "Bo Approver")
            #expect(approved == ["awards": 2, "newcomers": 1, "changed": true])
            #expect(try await academy.done("award", "import", "list")["imports"]?[0]?["state"] == "approved")

            try await certify(academy)
            try await academy.done("audit", "verify")
            try await academy.done("audit", "replay")
        }
    }

    private func certify(_ academy: TestAcademy) async throws {
        let early = try await academy.start(TestAcademy.issue + ["--json"]).wait(atMost: TestAcademy.limit)
        #expect(try early.json["waiting"]?.arrayValue?.compactMap { $0["cause"]?.stringValue } == ["recorded-lately", "recorded-lately"])
        // A day goes by.
        try academy.sql("UPDATE award SET decided_at = decided_at - 86400000000")
        let issued = try await academy.start(TestAcademy.issue + ["--json"]).wait(atMost: TestAcademy.limit)
        #expect(try issued.json["issued"]?.arrayValue?.count == 2, "\(issued)")
        for file in try academy.certificates {
            let verified = try await academy.done("certificate", "verify", file.path)
            let content = verified["files"]?[0]?["facts"]?["content"]
            #expect(content?["past"] == true)
            #expect(content?["awardedOn"] == "2025-07-14")
            let page = try PeerTool.run("pdftotext", [file.path, "-"]).text
            #expect(page.contains("Awarded on 14 July 2025") && page.contains("Recorded and sealed on") && !page.contains("Issued on"))
        }
        try await reissue(academy, try #require(issued.json["issued"]?[0]?["serial"]?.stringValue))
    }

    /// A new edition has room for its own date as well.
    private func reissue(_ academy: TestAcademy, _ serial: String) async throws {
        try await academy.done("certificate", "reissue", serial, "--reason", "spelling of an office", "--as", "Ada Registrar")
        try await academy.done("certificate", "approve", "--cohort", "spring", "--as", "Bo Approver")
        #expect(try await academy.done("certificate", "issue", "--pending")["sealed"] == 1)
        let pages = try academy.certificates.map { try PeerTool.run("pdftotext", [$0.path, "-"]).text }
        #expect(pages.count == 3)
        #expect(pages.count { $0.contains("Re-issued on") && $0.contains("Recorded and sealed on") } == 1)
    }

    @Test func `Every bad row is told with its line and what would be right, and nothing is changed`() async throws {
        try await TestAcademy.with { academy in
            try await openPastEdition(academy)
            let form = try academy.write(Self.header + "nonsense,,,ZZ,spring,yesterday,\n", to: "form.csv")
            let unreadable = try await academy.run("award", "import", form, "--dry-run", "--json")
            #expect(unreadable.status == 1)
            #expect(try unreadable.json["problems"]?.arrayValue?.count == 5)
            let rows = try academy.write(
                Self.header
                    + "luka@example.org,Luka Other,,GE,spring,2025-07-14,register\nzoe@example.org,Zoë Zammit,,MT,winter,2025-07-14,register\n"
                    + "ana@example.org,Ana Kovač,,HR,spring,2025-07-14,register\n",
                to: "rows.csv"
            )
            for arguments in [["award", "import", rows, "--dry-run"], ["award", "import", rows]] {
                let outcome = try await academy.start(arguments).wait(atMost: TestAcademy.limit)
                #expect(outcome.status == 1)
                let lines = (outcome.output + outcome.errors).split(separator: "\n")
                #expect(lines.count == 4)
                #expect(lines[0].contains("rows.csv:2") && lines[0].contains("is on record as Luka Beridze"))
                #expect(lines[1].contains("rows.csv:3") && lines[1].contains("no edition winter"))
                #expect(lines[2].hasSuffix("ok"))
            }
            #expect(try await academy.done("award", "import", "list")["imports"] == [])
        }
    }
}

import CanonicalJSON
import Cryptography
import Foundation

/// Somebody invented who takes part.
struct JourneyPerson: Sendable {
    let email: String
    let latin: String
    let native: String?
    let country: String

    init(_ email: String, _ latin: String, _ native: String? = nil, _ country: String) {
        (self.email, self.latin, self.native, self.country) = ("\(email)@example.org", latin, native, country)
    }

    var nameJSON: JSONValue { ["latin": .string(latin), "native": native.map { .string($0) } ?? .null] }

    static let mohammed = JourneyPerson("mohammed", "Mohammed Ben Abdellah El Alaoui", "محمد بن عبد الله العلوي", "MA")
    static let stefan = JourneyPerson("stefan", "Ștefan Țurcanu", nil, "MD")
    static let djordje = JourneyPerson("djordje", "Đorđe Petrović", "Ђорђе Петровић", "RS")
    static let hanna = JourneyPerson("hanna", "Hanna Yizhakevych", "Ганна Їжакевич", "UA")
    static let ilknur = JourneyPerson("ilknur", "İlknur Işık", nil, "TR")
    static let giorgi = JourneyPerson("giorgi", "Giorgi Beridze", "გიორგი ბერიძე", "GE")
    static let gorg = JourneyPerson("gorg", "Ġorġ Żammit Ħ.", nil, "MT")
    static let eleni = JourneyPerson("eleni", "Eleni Papadopoulou", "Ελένη Παπαδοπούλου", "GR")

    /// Those of the cast of whom a text tells something: address, name in either script.
    static func named(in text: String) -> [String] {
        [mohammed, stefan, djordje, hanna, ilknur, giorgi, gorg, eleni].filter { person in
            text.contains(person.email) || text.contains(person.latin) || person.native.map { text.contains($0) } == true
        }.map(\.email)
    }

    /// What an application needs.
    var application: JSONValue {
        [
            "country": .string(country), "institution": .string("Customs, \(country)"), "sector": "state", "post": "Head of unit",
            "summary": .string("I work where goods are looked at. \(native ?? latin)"), "evidence": Self.evidence,
        ]
    }

    static let evidence: JSONValue = [
        "worksInField": true, "experienceMonths": 60, "english": "C1", "employerConsents": true, "qualification": "degree",
    ]
}

/// A small file as people hand it in: one page of PDF, which tells nothing of whose it is but its lines.
struct JourneyPaper: Sendable {
    let bytes: Data

    init(_ line: String) {
        let content = "BT /F1 11 Tf 72 760 Td (\(line.filter { $0.isASCII && !"()\\".contains($0) })) Tj ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
        ]
        var (file, offsets) = ("%PDF-1.4\n", [Int]())
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
        bytes = Data((file + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
    }

    /// In hexadecimal.
    var digest: String { SHA256.digest(Array(bytes)).hexadecimal }
}

extension APICaller {
    /// Announces a file, sends it in two parts, and finishes it.
    ///
    /// - Returns: its digest.
    func upload(_ paper: JourneyPaper, named name: String) async throws -> JSONValue {
        let digest = paper.digest
        let announced = try await self(
            "upload-begin",
            JourneyAcademy.mark("", of: email, ["digest": .string(digest), "size": .integer(Int64(paper.bytes.count)), "fileName": .string(name)])
                .filter { $0.key != "assessment" }
        )
        guard let upload = announced["upload"]?.stringValue else { return .string(digest) }
        let half = paper.bytes.count / 2
        for (offset, part) in [(0, paper.bytes.prefix(half)), (half, paper.bytes.suffix(paper.bytes.count - half))] {
            let sent = try await send(
                HTTPRequest(
                    "PUT",
                    "/api/v1/uploads/\(upload)?offset=\(offset)",
                    headers: ["Content-Type": "application/octet-stream"],
                    body: Data(part)
                )
            )
            guard sent.status == 200 else { throw UnexpectedOutput("part of \(name): \(sent.status) \(sent.body)") }
        }
        let finished = try await send(HTTPRequest("POST", "/api/v1/uploads/\(upload)/completion"))
        guard finished.status == 200 else { throw UnexpectedOutput("\(name): \(finished.status) \(finished.body)") }
        return .string(digest)
    }

    /// Hands a work in, as a file.
    ///
    /// - Returns: the answer with its receipt, and the code by which markers know it.
    @discardableResult
    func handIn(_ assessment: String, _ number: Int64 = 1, words: Int64 = 1400) async throws -> (answer: JSONValue, code: String) {
        let digest = try await upload(JourneyPaper("A work, no. \(UUID().uuidString.prefix(8))"), named: "\(assessment).pdf")
        let work = JourneyAcademy.sitting(assessment, number, ["person": .string(email)])
        let answer = try await self("submission-submit", work.merging(["digest": digest, "words": .integer(words)]) { _, new in new })
        guard let code = try await self("submission-show", work)["code"]?.stringValue else { throw UnexpectedOutput("no code for \(assessment)") }
        return (answer, code)
    }
}

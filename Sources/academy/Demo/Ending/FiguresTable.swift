import CanonicalJSON
import Learning

/// All editions' figures beside one another, on one screen, each read from the records.
struct FiguresTable {
    private let columns: [EditionStanding]

    init(on stage: Stage) async throws {
        var columns: [EditionStanding] = []
        for cohort in try await stage.read({ try $0.cohorts.all() }).sorted(by: { $0.startsOn < $1.startsOn }) {
            columns.append(try await EditionStanding(of: cohort, on: stage))
        }
        self.columns = columns
    }

    /// As wide as a terminal allows; what is longer goes on in the next line.
    private static let widths = [46, 46, 34]
    private static let titleWidth = 26

    var steps: [DemoStep] {
        rows.map { row in
            let cells = zip(columns, row.cells).map { ($0.figures.cohort.text, JSONValue.string($1)) }
            let wrapped = zip(row.cells, Self.widths).map { Self.wrapped($0, to: $1) }
            let lines = (0..<(wrapped.map(\.count).max() ?? 1)).map { line in
                let texts = zip(wrapped, Self.widths).map { Self.padded($0.indices.contains(line) ? $0[line] : "", $1 + 2) }
                return Self.padded(line == 0 ? row.title : "", Self.titleWidth) + texts.joined()
            }
            return DemoStep(
                DemoStep.figures,
                lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n"),
                ["title": .string(row.title), "editions": .object(Dictionary(uniqueKeysWithValues: cells))]
            )
        }
    }

    /// A figure of the academy as a whole.
    static func step(_ title: String, _ text: String) -> DemoStep {
        DemoStep(DemoStep.figures, padded(title, titleWidth) + text, ["title": .string(title), "text": .string(text)])
    }

    private static func wrapped(_ text: String, to width: Int) -> [String] {
        text.split(separator: " ").reduce(into: [""]) { lines, word in
            let last = lines[lines.count - 1]
            if last.isEmpty || last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }

    private typealias Row = (title: String, cells: [String])

    private var rows: [Row] {
        let head: [Row] = [
            row("") { $0.figures.cohort.text },
            row("edition") { "\($0.cohort.state.rawValue), \($0.cohort.startsOn) to \($0.cohort.endsOn)" },
            row("applicants, countries") { "\($0.figures.total(.application)), \($0.figures[.country].count)" },
            row("applications") { Self.tally($0.figures[.application], [.enrolled, .reserveClosed, .declined, .offerLapsed]) },
            row("  turned away") { Self.tally($0.figures[.application], [.rejected, .ineligible, .notEndorsed]) },
            row("  given up") { Self.tally($0.figures[.application], [.withdrawn, .incomplete, .draft]) },
            row("  to be decided") { Self.tally($0.figures[.application], [.submitted, .eligible, .awaitingNomination, .nominated]) },
            row("seats") { "\($0.figures[.seat]["taken"] ?? 0) of \($0.figures.total(.seat)) taken" },
            row("trainees") { Self.tally($0.figures[.enrolment]) },
            row("attendance") { $0.attendance },
            row("what is next") { $0.whatIsNext },
            row("sittings") { Self.tally($0.figures[.sitting]) },
            row("works") { Self.tally($0.figures[.work]) },
            row("markings") { Self.tally($0.figures[.marking]) },
        ]
        return head + components + decisions
    }

    /// A mean tells of single marks where there are few (ruling 31).
    private var components: [Row] {
        (columns.first?.figures.components ?? []).indices.map { index in
            row("  \(columns[0].figures.components[index].code)") { column in
                let component = column.figures.components[index]
                guard let mean = component.mean else { return "-" }
                let compensated = component.compensated > 0 ? ", \(component.compensated) compensated" : ""
                return "\(component.marks) marks, mean \(mean.twoDecimals), \(component.passed) passed\(compensated)"
            }
        }
    }

    private var decisions: [Row] {
        [
            row("moderations") { Self.tally($0.figures[.moderation]) },
            row("claims, integrity cases") { Self.joined($0.figures[.claim], $0.figures[.integrityCase]) },
            row("boards, resits") { Self.joined($0.figures[.board], $0.figures[.resit]) },
            row("revisions, appeals") { Self.joined($0.figures[.revision], $0.figures[.appeal]) },
            row("awards") { Self.tally($0.figures[.award]) },
        ] + documents
    }

    private var documents: [Row] {
        DocumentKind.allCases.map { kind in
            row("  \(kind.rawValue)") { column in
                let states = column.figures[.document].filter { $0.key.hasPrefix(kind.rawValue + " ") }
                return Self.tally(Dictionary(uniqueKeysWithValues: states.map { (String($0.key.dropFirst(kind.rawValue.count + 1)), $0.value) }))
            }
        }
    }

    private func row(_ title: String, _ cell: (EditionStanding) -> String) -> Row { (title, columns.map(cell)) }

    private static func tally(_ counts: [String: Int]) -> String {
        let told = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        return told.isEmpty ? "-" : told.joined(separator: ", ")
    }

    private static func joined(_ first: [String: Int], _ second: [String: Int]) -> String {
        let told = [first, second].filter { !$0.isEmpty }.map { tally($0) }
        return told.isEmpty ? "-" : told.joined(separator: "; ")
    }

    private static func tally(_ counts: [String: Int], _ states: [ApplicationState]) -> String {
        tally(counts.filter { name, _ in states.contains { $0.rawValue == name } })
    }

    private static func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }
}

import Credentials
import Foundation
import Testing

/// Designs that flow: mistakes in them are named with their line.
@Suite struct TableDesignTests {
    private static let design = """
        page: { width: 100, height: 100 }
        fields: { holder: {} }
        tables:
          rows:
            fields: { name: {}, note: { optional: true } }
        styles: { plain: { family: Noto Sans, size: 8, colour: "#000000" } }
        regions:
          main: { x: 10, y: 10, width: 80, height: 60, flow: true, continued: { y: 5, height: 70 } }
          foot: { x: 10, y: 90, width: 80, height: 5, pages: all }
        blocks:
          - { region: main, role: H1, style: plain, text: "{holder}" }
          - region: main
            role: Table
            table: rows
            head: plain
            body: plain
            rule: "#000000"
            columns:
              - { header: Name, text: "{name}", width: 2, scope: row }
              - { header: Note, text: "{note}", width: 3 }
          - { region: foot, role: Artifact, style: plain, text: "{page} of {pages}" }
        specimen: { text: SPECIMEN, style: plain }
        seal: Seal
        """

    @Test func `A small design with a table loads and composes`() throws {
        let library = try Self.load(Self.design)
        for count in [1, 10, 60] {
            let rows = (0..<count).map { ["name": "Row \($0)", "note": $0.isMultiple(of: 2) ? "" : "odd"] }
            let request = PageRequest(
                fields: ["holder": "Noa Levi"],
                tables: ["rows": rows],
                code: "https://academy.example/c",
                title: "Rows",
                documentID: "urn:rows",
                signingTime: 0
            )
            _ = try StrictReader.read(PageComposer(library: library).compose(design: "trial", request).bytes)
        }
    }

    @Test(arguments: [
        ("text: \"{name}\"", "text: \"{nickname}\"", "“{nickname}” is not among the fields of the table “rows”", 19),
        ("text: \"{name}\"", "text: \"{holder}\"", "“{holder}” is not among the fields of the table “rows”", 19),
        ("width: 3", "width: 0", "“width” must be a number from 0.1", 20), ("width: 3", "width: 90", "which is less than 7.0 mm", 19),
        ("width: 3", "width: 3, scope: row", "at most one column has “scope: row”", 19),
        ("width: 3", "width: 3, scope: table", "“scope” must be one of row, none", 20),
        ("text: \"{note}\"", "text: \"nothing\"", "“note” is declared and printed nowhere", 5),
        ("table: rows", "table: lines", "“table” must be one of rows", 14), ("head: plain", "head: bold", "“head” must be one of", 15),
        ("rule: \"#000000\"", "rule: black", "“rule” must be written as", 17), ("    rule: \"#000000\"\n", "", "lacks “rule”", 12),
        ("role: Table", "role: P", "a table has the role Table", 12), ("role: H1", "role: Table", "text cannot have the role Table", 11),
        (", flow: true, continued: { y: 5, height: 70 }", "", "a table stands in a region with “flow: true”", 12),
        ("flow: true, ", "", "“continued” needs “flow: true”", 8), ("height: 70", "height: 99", "continued, reaches beyond the page", 8),
        ("pages: all", "pages: some", "“pages” must be one of first, all, further", 9),
        ("pages: all", "flow: true", "at most one region has “flow: true”", 8),
        ("role: Artifact", "role: P", "has the role Artifact, and nothing else", 21),
        ("role: H1", "role: Artifact", "has the role Artifact, and nothing", 11),
        ("text: \"{holder}\"", "text: \"{holder} {page}\"", "“{page}” is not among the fields of the design", 11),
        ("holder: {}", "holder: {}, page: {}", "“page” is a number that pages have of themselves", 2),
        ("name: {},", "name: { paragraphs: true },", "stands in a cell", 5),
        ("holder: {}", "holder: { paragraphs: maybe }", "must be true or false", 2),
        ("fields: { name: {}, note: { optional: true } }", "fields: { name: {}, note: {} }\n    rows: [ { name: x } ]", "“note” is missing", 6),
        ("note: { optional: true } }", "note: { optional: true } }\n    colour: red", "the table “rows” has no setting “colour”", 6),
    ]) func `A mistake is named with its line`(old: String, new: String, message: String, line: Int) throws {
        let changed = Self.design.replacingOccurrences(of: old, with: new)
        #expect(changed != Self.design)
        let error = #expect(throws: DesignProblems.self) { try Self.load(changed) }
        let problem = error?.problems.first { $0.message.contains(message) }
        #expect(problem?.line == line && problem?.file == "trial/design.yaml", "\(error as Any)")
    }

    @Test func `Designs of a set share styles and background, and are named with it`() throws {
        let own = Self.design.replacingOccurrences(of: "styles: { plain: { family: Noto Sans, size: 8, colour: \"#000000\" } }\n", with: "")
        #expect(own != Self.design)
        let styles = "styles: { plain: { family: Noto Sans, size: 8, colour: \"#000000\" } }\n"
        let library = try Self.load(own, folder: "set/trial", shared: ["set/styles.yaml": styles, "set/background.svg": Self.background])
        #expect(library.designs.keys.sorted() == ["set/trial"])
        let broken = styles.replacingOccurrences(of: "size: 8", with: "size: big")
        let error = #expect(throws: DesignProblems.self) {
            try Self.load(own, folder: "set/trial", shared: ["set/styles.yaml": broken, "set/background.svg": Self.background])
        }
        #expect(error?.problems.first?.file == "set/styles.yaml" && error?.problems.first?.line == 1)
    }

    private static let background =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><path d=\"M1 1H9\" stroke=\"#000\"/></svg>"

    @discardableResult
    private static func load(_ design: String, folder name: String = "trial", shared: [String: String] = [:]) throws -> DesignLibrary {
        try CertificateSample.withFolder { folder in
            try FileManager.default.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
            var files = shared
            files["fonts.yaml"] = "fonts: [ { family: Noto Sans, file: NotoSans-Regular.ttf } ]\n"
            files["\(name)/design.yaml"] = design
            if shared.isEmpty { files["\(name)/background.svg"] = background }
            for (path, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(path)) }
            return try DesignLibrary.load(directory: folder.path)
        }
    }
}

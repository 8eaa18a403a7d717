import Credentials
import Foundation
import Testing

@Suite struct DesignLibraryTests {
    private static let fonts = "fonts:\n  - { family: Noto Sans, file: NotoSans-Regular.ttf }\n"
    private static let background =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><path d=\"M1 1H9\" stroke=\"#000\"/></svg>"
    private static let design = """
        page: { width: 100, height: 100 }
        fields:
          holder: {}
        styles:
          plain: { family: Noto Sans, size: 12, colour: "#000000" }
        regions:
          main: { x: 10, y: 10, width: 80, height: 80 }
        blocks:
          - { region: main, role: H1, style: plain, text: "{holder}" }
        specimen: { style: plain, text: SPECIMEN }
        seal: Seal
        """

    @Test func `The designs of the repository load`() throws {
        let library = try CertificateSample.library.get()
        #expect(Set(library.designs.keys) == Set([CertificateSample.design] + DocumentSample.Kind.allCases.map(\.design)))
    }

    @Test func `A small design loads and composes`() throws {
        let library = try Self.load()
        let request = PageRequest(
            language: .french,
            fields: ["holder": "Ann"],
            code: "",
            title: "T",
            documentID: "d",
            signingTime: 0
        )
        #expect(try StrictReader.read(PageComposer(library: library).compose(design: "trial", request).bytes).attachments.isEmpty)
    }

    @Test func `Every problem is told, with file and line`() throws {
        let design = Self.design.replacingOccurrences(of: "holder: {}", with: "holder: {}\n  unused: {}").replacingOccurrences(
            of: "size: 12",
            with: "size: huge, shade: 3"
        ).replacingOccurrences(of: "width: 80", with: "width: 95").replacingOccurrences(of: "{holder}", with: "{holder} {guest}")
        let error = #expect(throws: DesignProblems.self) { try Self.load(fonts: "fonts:\n  - { family: Noto Sans }\n", design: design) }
        let places = Set(error?.problems.map { "\($0.file):\($0.line ?? 0)" } ?? [])
        #expect(places.isSuperset(of: ["fonts.yaml:2", "trial/design.yaml:4", "trial/design.yaml:6", "trial/design.yaml:8"]), "\(error as Any)")
        let text = error?.description ?? ""
        for part in ["lacks “file”", "no setting “shade”", "beyond the page", "“unused” is declared and printed nowhere"] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test(arguments: [
        ("{holder}", "{guest}", "“{guest}” is not among the fields"), ("{holder}", "{holder", "a brace is not closed"),
        ("role: H1", "role: H7", "“role” must be one of"), ("style: plain, text: \"", "style: fancy, text: \"", "“style” must be one of"),
        ("region: main", "region: side", "“region” must be one of"), ("family: Noto Sans", "family: Helvetica", "“family” must be one of"),
        ("colour: \"#000000\"", "colour: black", "“colour” must be written as"), ("seal: Seal", "seal: Seal\nextra: 1", "no setting “extra”"),
        ("regions:", "regions: [", "this is not YAML"), ("page: { width: 100", "page: { width: 5", "“width” must be a number from 50.0 to 1000.0"),
        ("holder: {}", "holder: { maybe: true }", "no setting “maybe”"),
    ]) func `A mistake is named`(old: String, new: String, message: String) throws {
        let error = #expect(throws: DesignProblems.self) { try Self.load(design: Self.design.replacingOccurrences(of: old, with: new)) }
        let problem = error?.problems.first { $0.message.contains(message) }
        #expect(problem?.line != nil, "\(error as Any)")
    }

    @Test(arguments: [
        ("<path d=\"M1 1H9\" stroke=\"#000\"/>", "<text x=\"1\" y=\"20\">Hello</text>", "it has text"),
        (background, "not a drawing", "the background cannot be drawn"),
        (
            "<path d=\"M1 1H9\" stroke=\"#000\"/>",
            "<filter id=\"f\"><feGaussianBlur stdDeviation=\"3\"/></filter><rect width=\"50\" height=\"50\" filter=\"url(#f)\"/>", "it has an image"
        ),
    ]) func `A background of more than paths is refused`(old: String, new: String, message: String) throws {
        let error = #expect(throws: DesignProblems.self) { try Self.load(background: Self.background.replacingOccurrences(of: old, with: new)) }
        #expect(error?.problems.map(\.file) == ["trial/background.svg"])
        #expect(error?.description.contains(message) == true, "\(error as Any)")
    }

    @Test func `A font must be the recorded one`() throws {
        let wrong = "fonts:\n  - { family: Noto Sans, file: NotoSans-Regular.ttf, sha256: \"00\" }\n"
        let error = #expect(throws: DesignProblems.self) { try Self.load(fonts: wrong) }
        #expect(error?.description.contains("fonts.yaml:2: the font NotoSans-Regular.ttf is not the recorded one: its SHA-256 is ") == true)
        let missing = "fonts:\n  - { family: Noto Sans, file: Missing.ttf }\n"
        #expect(throws: DesignProblems.self) { try Self.load(fonts: missing) }
        let outside = "fonts:\n  - { family: Noto Sans, file: ../noto/NotoSans-Regular.ttf }\n"
        #expect(throws: DesignProblems.self) { try Self.load(fonts: outside) }
    }

    @Test func `An empty or missing folder is a problem, not an empty library`() {
        #expect(throws: DesignProblems.self) { try DesignLibrary.load(directory: "/nowhere") }
    }

    private static func load(fonts: String = fonts, design: String = design, background: String = background) throws -> DesignLibrary {
        try CertificateSample.withFolder { folder in
            try FileManager.default.createDirectory(at: folder.appendingPathComponent("trial"), withIntermediateDirectories: true)
            try Data(fonts.utf8).write(to: folder.appendingPathComponent("fonts.yaml"))
            try Data(design.utf8).write(to: folder.appendingPathComponent("trial/design.yaml"))
            try Data(background.utf8).write(to: folder.appendingPathComponent("trial/background.svg"))
            return try DesignLibrary.load(directory: folder.path)
        }
    }
}

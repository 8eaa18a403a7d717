import Credentials
import Foundation
import Synchronization

/// Small documents of one line to seal, of a design made for these tests.
enum SampleDocument {
    private static let composer = Mutex<PageComposer?>(nil)

    private static let design = """
        page: { width: 148, height: 105 }
        fields: { line: {} }
        styles: { plain: { family: Noto Sans, size: 12, colour: "#22304f" }, specimen: { family: Noto Sans, size: 30, colour: "#f3dcdc" } }
        regions: { main: { x: 20, y: 20, width: 108, height: 60 } }
        blocks: [ { region: main, role: H1, style: plain, text: "{line}" } ]
        specimen: { style: specimen, angle: 30, text: { en: SPECIMEN, fr: SPÉCIMEN } }
        seal: { en: Digital seal, fr: Sceau numérique }
        """

    private static let background = """
        <svg xmlns="http://www.w3.org/2000/svg" width="148mm" height="105mm" viewBox="0 0 148 105">
        <path d="M10 10H138V95H10Z" fill="none" stroke="#22304f"/></svg>
        """

    /// `time` is the claimed time of sealing; the same line and time give the same bytes.
    static func unsealed(
        _ line: String = "Certificate of completion",
        at time: Int64,
        identifier: String = "urn:sample",
        security: SecurityStore? = nil,
        badge: ((_ facts: [UInt8]) throws -> Badge)? = nil
    ) throws -> UnsealedDocument {
        try composer.withLock { composer in
            let ready = try composer ?? PageComposer(library: library())
            composer = ready
            let facts = Array(#"{"line":"\#(line)"}"#.utf8)
            var attachments = [Attachment(name: "facts.json", mediaType: "application/json", bytes: facts)]
            if let badge { attachments.append(Attachment(name: "credential.json", mediaType: "application/vc", bytes: try badge(facts).bytes)) }
            return try ready.compose(
                design: "plain",
                PageRequest(
                    language: .english,
                    fields: ["line": line],
                    code: "https://academy.example/c",
                    title: "Sample",
                    documentID: identifier,
                    signingTime: time,
                    attachments: attachments,
                    security: security
                )
            )
        }
    }

    private static func library() throws -> DesignLibrary {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("academy-designs-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let design = folder.appendingPathComponent("plain")
        try FileManager.default.createDirectory(at: design, withIntermediateDirectories: true)
        try Data("fonts: [ { family: Noto Sans, file: NotoSans-Regular.ttf } ]\n".utf8).write(to: folder.appendingPathComponent("fonts.yaml"))
        try Data(Self.design.utf8).write(to: design.appendingPathComponent("design.yaml"))
        try Data(background.utf8).write(to: design.appendingPathComponent("background.svg"))
        return try DesignLibrary.load(directory: folder.path)
    }
}

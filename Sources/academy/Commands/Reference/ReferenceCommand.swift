import ArgumentParser
import CanonicalJSON
import Foundation
import Learning
import Operations
import Records

/// Pages that the program writes about itself, so that they cannot tell anything else than it does.
struct ReferenceCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference",
        abstract: "Write the pages that describe states, authority and data.",
        discussion:
            "state machines as diagrams (states/*.md), who may run what (authority.md), who reaches which route (routes.md), what every column is for (data-map.md)."
    )

    @Option(help: ArgumentHelp("Folder to write to.", valueName: "dir")) var write = "docs"
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let pages = Self.pages
        for (name, text) in pages {
            let file = URL(filePath: write, directoryHint: .isDirectory).appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        return Report("\(pages.count) pages written to \(write)", json: ["pages": .array(pages.keys.sorted().map { .string($0) })])
    }

    /// By their path under the folder of documentation.
    static var pages: [String: String] {
        var pages = ["authority.md": AuthorityMatrix.markdown, "data-map.md": DataMap.all.markdown, "routes.md": RouteMatrix.markdown]
        for diagram in StateDiagram.all { pages["states/\(diagram.noun.replacing(" ", with: "-")).md"] = diagram.markdown }
        pages["states/README.md"] =
            "# State machines\n\n"
            + StateDiagram.all.map { "- [\($0.noun)](\($0.noun.replacing(" ", with: "-")).md)\n" }.joined()
        return pages
    }
}

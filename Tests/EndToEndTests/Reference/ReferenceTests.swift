import Foundation
import Testing

@Suite struct ReferenceTests {
    @Test func `The pages in docs are those that the program writes about itself`() async throws {
        try await TestAcademy.with { academy in
            let folder = academy.folder.appendingPathComponent("docs")
            try await academy.done("reference", "--write", folder.path)
            let written = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
            #expect(written.count > 4)
            for page in written {
                let kept = try String(contentsOf: TestAcademy.repository.appendingPathComponent("docs/\(page)"), encoding: .utf8)
                let now = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
                #expect(kept == now, "docs/\(page) is out of date: run `academy reference`")
            }
            let diagrams = try FileManager.default.contentsOfDirectory(atPath: TestAcademy.repository.appendingPathComponent("docs/states").path)
            #expect(Set(diagrams) == Set(written.filter { $0.hasPrefix("states/") }.map { String($0.dropFirst("states/".count)) }))
        }
    }
}

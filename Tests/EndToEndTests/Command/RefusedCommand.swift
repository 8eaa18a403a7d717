import CanonicalJSON
import Testing

/// A command line that must be refused, and how.
struct RefusedCommand: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    /// The stable code.
    let code: String

    init(_ code: String, status: Int32 = 1, _ arguments: [String]) {
        (self.code, self.status, self.arguments) = (code, status, arguments)
    }

    init(_ code: String, status: Int32 = 1, _ arguments: String...) { self.init(code, status: status, arguments) }

    /// Wrong usage: exit code 64, a sentence and the usage on standard error.
    static func usage(_ arguments: [String]) -> RefusedCommand { RefusedCommand("wrong-usage", status: 64, arguments) }

    static func usage(_ arguments: String...) -> RefusedCommand { usage(arguments) }

    var testDescription: String { arguments.joined(separator: " ") }

    /// Runs it for people and for programs.
    func check(in academy: TestAcademy) async throws {
        let told = try await academy.start(arguments).wait(atMost: TestAcademy.limit)
        #expect(told.status == status, "\(testDescription): \(told)")
        #expect(told.output.isEmpty, "\(testDescription): \(told)")
        let sentence = told.errors.split(separator: "\n").first.map(String.init) ?? ""
        #expect(sentence.count > 20, "\(testDescription): no sentence on standard error")
        let quiet = try await academy.start(arguments + ["--quiet"]).wait(atMost: TestAcademy.limit)
        #expect(quiet.status == status && quiet.output.isEmpty && quiet.errors.hasPrefix(sentence), "\(testDescription): \(quiet)")
        let json = try await academy.start(arguments + ["--json"]).wait(atMost: TestAcademy.limit)
        #expect(json.status == status, "\(testDescription): \(json)")
        #expect(json.errors.isEmpty, "\(testDescription): \(json)")
        let error = try json.json["error"]
        #expect(error?["code"]?.stringValue == code, "\(testDescription): \(json)")
        #expect((error?["message"]?.stringValue?.count ?? 0) > 15, "\(testDescription): \(json)")
    }
}

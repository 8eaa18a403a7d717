import ArgumentParser
import CanonicalJSON
import Foundation

/// Arguments that cannot be read, told like every other error where JSON is asked for; else with the usage, as ArgumentParser tells it. The exit code is the same.
enum WrongUsage {
    static func end(with error: any Error, arguments: [String]) -> Never {
        let code = Academy.exitCode(for: error)
        let isForProgram = arguments.prefix { $0 != "--" }.contains("--json")
        guard code == .validationFailure, isForProgram else { Academy.exit(withError: error) }
        let problem = Problem(code: "wrong-usage", Academy.message(for: error))
        Console.out((["error": problem.json] as JSONValue).canonicalText)
        exit(code.rawValue)
    }
}

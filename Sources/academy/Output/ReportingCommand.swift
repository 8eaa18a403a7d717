import ArgumentParser
import CanonicalJSON
import Learning

/// A subcommand that does one thing and reports it.
protocol ReportingCommand: AsyncParsableCommand {
    var output: OutputOptions { get }
    func report() async throws -> Report
}

extension ReportingCommand {
    mutating func run() async throws {
        let report: Report
        do {
            report = try await self.report()
        } catch let error as ExitCode {
            throw error
        } catch let error as ValidationError {
            throw error
        } catch {
            report = Self.report(of: error)
        }
        print(report)
        if report.exit != .done { throw ExitCode(report.exit.rawValue) }
    }

    private func print(_ report: Report) {
        if output.json {
            Console.out(report.json.canonicalText)
            return
        }
        if !report.failures.isEmpty { Console.error(report.failures.joined(separator: "\n")) }
        if !report.lines.isEmpty {
            let text = report.lines.joined(separator: "\n")
            if report.json["error"] != nil { Console.error(text) } else if !output.quiet { Console.out(text) }
        }
    }

    private static func report(of error: any Error) -> Report {
        let problem = Problem(error)
        return Report("academy: \(problem.sentence)", json: ["error": problem.json], exit: problem.exit)
    }
}

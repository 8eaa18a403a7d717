import ArgumentParser
import CanonicalJSON
import Learning
import Operations

struct OperationsCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "operations",
        abstract: "List the operations of the API, or tell the fields of one.",
        discussion: "Each is a route below /api/v1, and runs here by `academy do NAME`."
    )

    @Argument(help: "One operation's name.", completion: .list(OperationCatalogue.all.map(\.name))) var name: String?
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        guard let name else { return list }
        guard let operation = OperationCatalogue.named(name) else {
            throw Problem(code: "operation-unknown", "there is no operation \(name): `academy operations` lists them")
        }
        let roles = Authority.roles(for: operation.command).map(\.rawValue).sorted()
        return Report(
            [
                operation.summary, "", "\(operation.method.rawValue) /api/v1/\(operation.path)",
                "run by: \(roles.isEmpty ? "the operator only" : roles.joined(separator: ", "))", "",
            ] + (operation.fields.isEmpty ? ["no fields"] : operation.fields.map(line)),
            json: json(operation)
        )
    }

    private var list: Report {
        let operations = OperationCatalogue.all.sorted { $0.name < $1.name }
        let width = operations.map(\.name.count).max() ?? 0
        return Report(
            operations.map { "\($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.summary)" },
            json: ["operations": .array(operations.map(json))]
        )
    }

    private func line(_ field: any AnyField) -> String {
        "  --\(TypedFields.option(field.name))\(field.isRequired ? "" : " (optional)")  \(field.meaning)"
    }

    private func json(_ operation: Operations.Operation) -> JSONValue {
        [
            "name": .string(operation.name), "summary": .string(operation.summary), "method": .string(operation.method.rawValue),
            "path": .string("/api/v1/\(operation.path)"),
            "fields": .array(
                operation.fields.map { ["name": .string($0.name), "meaning": .string($0.meaning), "isRequired": .boolean($0.isRequired)] }
            ),
        ]
    }
}

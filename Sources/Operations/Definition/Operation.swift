import CanonicalJSON
package import Learning

/// One command as it is offered to the world outside: the API's route, its entry in the OpenAPI document and `academy do` are all made from this definition.
package struct Operation: Sendable {
    package enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    /// Its name is the operation's, too.
    package let command: CommandName
    package let method: Method
    package let path: OperationPath
    /// One sentence in the imperative.
    package let summary: String
    package let fields: [any AnyField]
    package let answer: Schema
    /// Its answer names the version of what it tells, for `If-Match` in the change that follows.
    package let tellsVersion: Bool
    /// Its answer may name the address of what it made.
    package let tellsLocation: Bool
    /// Its answer holds what is told once and kept nowhere in the clear.
    package let tellsSecret: Bool
    package let perform: @Sendable (Input, CommandContext) async throws -> Answer

    /// - Parameters:
    ///   - path: below `/api/v1`; a field named in braces is part of it: `cohorts/{cohort}/marks`. The others come in the query of a GET, else in the body.
    ///   - location: the path of what was made, as ``OperationPath`` is written, with its names filled in; nil where nothing was.
    ///   - make: the command from what was handed in.
    package init<C: Command>(
        _ type: C.Type,
        _ method: Method,
        _ path: OperationPath,
        _ summary: String,
        _ fields: [any AnyField],
        answer: Shape<C.Outcome>,
        version: (@Sendable (C.Outcome) -> String?)? = nil,
        location: (@Sendable (C.Outcome) -> String?)? = nil,
        tellsSecret: Bool = false,
        _ make: @escaping @Sendable (Input) throws -> C
    ) {
        (command, self.method, self.path, self.summary, self.fields) = (C.name, method, path, summary, fields)
        (self.answer, self.tellsSecret) = (answer.schema, tellsSecret)
        (tellsVersion, tellsLocation) = (version != nil, location != nil)
        perform = { input, context in
            let outcome = try await make(input).run(in: context)
            return Answer(answer.bytes(outcome), version: version?(outcome), location: location?(outcome))
        }
    }

    package var name: String { command.rawValue }

    /// Whether a change can name the version that it was made from.
    package var takesVersion: Bool { fields.contains { $0.name == Fields.ifMatch.name } }

    package var pathFields: [any AnyField] { path.names.compactMap { name in fields.first { $0.name == name } } }

    /// Those that come in the query or in the body.
    package var otherFields: [any AnyField] { fields.filter { !path.names.contains($0.name) } }
}

import Learning

/// The table of routes as a page of Markdown: who reaches what, and whether everything or only what is their own, made from the operations and ``Authority``.
package enum RouteMatrix {
    /// Routes whose request or answer is a file, with the command that each of them runs.
    private static let files: [(route: String, command: CommandName)] = [
        ("GET /api/v1/account/files/{digest}", .openOwnFile),
        ("GET /api/v1/applications/{application}/files/{part}/content", .openApplicationFile),
        ("GET /api/v1/documents/{serial}/badge/{form}", .fetchBadge),
        ("GET /api/v1/documents/{serial}/file", .fetchDocument),
        ("GET /api/v1/scripts/{code}/file", .openScript),
        ("GET /api/v1/uploads/{upload}", .showUpload),
        ("POST /api/v1/uploads/{upload}/completion", .finishUpload),
        ("PUT /api/v1/uploads/{upload}", .appendToUpload),
    ]

    package static var markdown: String {
        var lines = [
            "# Routes", "",
            "Who reaches which route of the API, and how far. `own`: what concerns themselves, and of nobody else. `cohort`, `assessment`, `country`, `case`: within what "
                + "the role was granted for, and not beside it. `academy`: all of it. Whoever is not named is answered 401 without an account and 403 with one; of what "
                + "does not exist, 404. A test asks every one of these routes as everybody who is not named, and as those who are named for something else.",
            "", "| route | operation | own | within a scope | all |", "|---|---|---|---|---|",
        ]
        let operations = OperationCatalogue.all.map { (route: "\($0.method.rawValue) /api/v1/\($0.path)", name: $0.name, command: $0.command) }
        let others = files.map { (route: $0.route, name: $0.command.rawValue, command: $0.command) }
        for row in (operations + others).sorted(by: { address($0.route) < address($1.route) }) {
            lines.append("| `\(row.route)` | `\(row.name)` | \(reach(Authority.roles(for: row.command)).joined(separator: " | ")) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// By address, then by method.
    private static func address(_ route: String) -> String {
        let parts = route.split(separator: " ")
        return "\(parts[1]) \(parts[0])"
    }

    /// Three cells: who reaches their own, a part, all.
    private static func reach(_ roles: Set<Role>) -> [String] {
        guard !roles.isSuperset(of: [.visitor, .verifier]) else { return ["", "", "everybody"] }
        let named = Role.allCases.filter(roles.contains)
        let own = named.filter { $0.scopes.contains(.own) }.map(\.rawValue)
        let part = named.compactMap { role -> String? in
            let kinds = Scope.Kind.allCases.filter { role.scopes.contains($0) && ![.own, .academy].contains($0) }
            return kinds.isEmpty ? nil : "\(role.rawValue) (\(kinds.map(\.rawValue).joined(separator: ", ")))"
        }
        let all = named.filter { $0.scopes.contains(.academy) }.map(\.rawValue)
        return [own, part, all.isEmpty && named.isEmpty ? ["the operator of the machine"] : all].map { $0.joined(separator: ", ") }
    }
}

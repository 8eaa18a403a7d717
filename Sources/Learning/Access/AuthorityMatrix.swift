/// The table of authority as a page of Markdown: who may run what, and how far each role reaches.
package enum AuthorityMatrix {
    /// Those for whom a matrix tells nothing: the operator may everything.
    private static let columns = Role.allCases.filter { $0 != .operator }

    package static var markdown: String {
        var lines = [
            "# Authority", "",
            "Who may run which command. The operator of the machine may run every one. A role reaches as far as the scope it was granted with; the command checks it, "
                + "in its transaction, and nothing is written without.",
            "", "| command | roles |", "|---|---|",
        ]
        for command in CommandName.allCases {
            let roles = columns.filter { Authority.permits($0, command) }.map(\.rawValue)
            lines.append("| `\(command.rawValue)` | \(roles.isEmpty ? "operator only" : roles.joined(separator: ", ")) |")
        }
        lines += ["", "| role | granted for |", "|---|---|"]
        for role in columns {
            let scopes = Scope.Kind.allCases.filter(role.scopes.contains).map(\.rawValue)
            lines.append("| \(role.rawValue) | \(scopes.joined(separator: ", ")) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

import ArgumentParser
import Configuration
import Learning

/// Where the academy's data lies, and who acts. Options count before environment variables, those before defaults.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Folder of database, keys and sealed files. [environment: ACADEMY_DATA; default: data]", valueName: "dir"))
    var data: String?

    @Option(
        help: ArgumentHelp(
            "PostgreSQL instead of the embedded SQLite, as postgresql://user@host/name. [environment: ACADEMY_DATABASE]",
            valueName: "url"
        )
    )
    var database: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("Your name, for the audit trail. [default: your login]", valueName: "name"))
    var actingAs: String?

    private var environment: ConfigReader { ConfigReader(provider: EnvironmentVariablesProvider()) }

    var home: AcademyHome {
        AcademyHome(directory: data ?? environment.string(forKey: "academy.data") ?? "data")
    }

    /// Nil for the embedded database. May hold a password; never print it.
    var databaseAddress: String? {
        // Empty counts as not given, because that is what files of settings leave behind.
        let address = database ?? environment.string(forKey: "academy.database", isSecret: true)
        return address.flatMap { $0.isEmpty ? nil : $0 }
    }

    var designDirectory: String { environment.string(forKey: "academy.designs") ?? "certificates" }

    var actor: Actor {
        Actor(role: .operator, name: actingAs ?? environment.string(forKey: "logname") ?? environment.string(forKey: "user") ?? "operator")
    }

    func validate() throws {
        if let actingAs, !(1...100).contains(actingAs.count) { throw ValidationError("--as: a name has 1 to 100 characters.") }
    }
}

import ArgumentParser
import Foundation
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

    @Option(
        help: ArgumentHelp(
            "Folder of what people upload; the same one for all machines of an academy. [environment: ACADEMY_FILES; default: files in the data folder]",
            valueName: "dir"
        )
    )
    var files: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("Your name, for the audit trail. [default: your login]", valueName: "name"))
    var actingAs: String?

    var home: AcademyHome {
        AcademyHome(directory: Settings.given(data) ?? Settings.text("academy.data") ?? "data")
    }

    var fileDirectory: String { Settings.given(files) ?? Settings.text("academy.files") ?? home.fileDirectory }

    /// Nil for the embedded database. May hold a password; never print it.
    var databaseAddress: String? {
        Settings.given(database) ?? Settings.text("academy.database", isSecret: true)
    }

    var designDirectory: String { Settings.text("academy.designs") ?? "certificates" }

    var actor: Actor {
        Actor(role: .operator, name: actingAs ?? Self.login)
    }

    /// The account that runs the program, by its number: the environment can say anything.
    private static var login: String {
        getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "account \(getuid())"
    }

    func validate() throws {
        if let actingAs {
            let isPlain = !actingAs.allSatisfy(\.isWhitespace) && !actingAs.unicodeScalars.contains(where: \.steersText)
            guard isPlain, actingAs.count <= 100 else { throw ValidationError("--as: a name has 1 to 100 characters and no control characters.") }
        }
    }
}

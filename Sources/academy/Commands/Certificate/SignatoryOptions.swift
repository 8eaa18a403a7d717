import ArgumentParser
import Learning

/// Who signs, as printed.
struct SignatoryOptions: ParsableArguments {
    @Option(help: "Who signs, as printed.") var signatory: String?
    @Option(help: "The signatory's office.") var office: String?
    @Option(help: "The office in French. [default: as --office]") var officeFr: String?

    func validate() throws {
        if (signatory == nil) != (office == nil) { throw ValidationError("--signatory and --office go together.") }
        if signatory == nil && officeFr != nil { throw ValidationError("--office-fr goes with --office.") }
    }

    /// Nil where none was given.
    func given() throws -> Signatory? {
        guard let signatory, let office else { return nil }
        return try Signatory(name: signatory, office: LocalizedText(english: office, french: officeFr ?? office))
    }

    func required() throws -> Signatory {
        guard let signatory = try given() else { throw ValidationError("Say who signs, with --signatory and --office.") }
        return signatory
    }
}

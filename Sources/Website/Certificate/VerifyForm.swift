import Learning

/// What somebody filled in, given back to them, and what is wrong with it.
struct VerifyForm: Sendable {
    enum Field: String, Sendable, CaseIterable {
        case file, serial, code, statement
    }

    struct Mistake: Sendable {
        let field: Field
        let problem: Problem
    }

    var serial = ""
    var code = ""
    var mistakes: [Mistake] = []

    init() {}

    init(_ fields: FormFields) {
        serial = fields["serial"] ?? ""
        code = fields["code"] ?? ""
    }

    var missing: [RequestError] {
        (serial.isEmpty ? [RequestError(.serialMissing)] : []) + (code.isEmpty ? [RequestError(.codeMissing)] : [])
    }

    /// Which field a problem is about; nil for one that no field can mend.
    static func field(of error: any Error) -> Field? {
        switch error {
        case let refusal as Refusal:
            switch refusal.code {
            case .serialMistyped: .serial
            case .fileTooLarge: .file
            case .statementRefused: .statement
            default: nil
            }
        case let error as RequestError:
            switch error.code {
            case .serialMissing: .serial
            case .codeMissing: .code
            case .fileMissing, .fileEmpty, .tooManyFiles, .filesTooLarge: .file
            default: nil
            }
        default: nil
        }
    }
}

import CanonicalJSON
import Credentials
import Foundation
import Learning
import NIOCore
import Operations
import PostgreSQL
import Records

/// An error as the user sees it: stable code, one sentence, exit code.
struct Problem: Error {
    let code: String
    let sentence: String
    let exit: ExitStatus

    init(code: String, _ sentence: String, exit: ExitStatus = .no) {
        self.code = code
        self.sentence = sentence
        self.exit = exit
    }

    /// The same where the question was whether something is valid: what kept it from being answered is no "no".
    var notJudged: Problem { exit == .no ? Problem(code: code, sentence, exit: .notJudged) : self }

    /// Every field that is wrong, under the name by which it is typed.
    private init(_ invalid: InvalidFields) {
        let sentences = invalid.faults.map { fault in
            let name = fault.path.isEmpty ? "the value" : "--\(TypedFields.option(fault.path))"
            return Refusal(.invalidInput, [name, fault.requirement.english]).explanation(.english)
        }
        self.init(code: RefusalCode.invalidInput.rawValue, sentences.joined(separator: "\nacademy: "))
    }

    var json: JSONValue { ["code": .string(code), "message": .string(sentence)] }

    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let refusal as Refusal: self.init(code: refusal.code.rawValue, refusal.explanation(.english))
        case let invalid as InvalidFields: self.init(invalid)
        case let refused as IssuingRefused: self.init(code: "issuing-refused", refused.description)
        case let trust as TrustError: self.init(code: trust.code.rawValue, trust.reason, exit: .notJudged)
        case let key as KeyError: self.init(code: key.code.rawValue, key.reason)
        case let designs as DesignProblems: self.init(code: "design-problems", designs.description)
        case let unavailable as RecordsUnavailable: self.init(code: "database-unreachable", unavailable.description, exit: .internalError)
        case let records as RecordsError: self.init(code: "records", records.description, exit: .internalError)
        case let files as FileStoreError: self.init(code: "files", files.description, exit: .internalError)
        case let backup as BackupError: self.init(code: backup.code.rawValue, backup.reason)
        case let server as PostgreSQLError: self.init(code: "database", "PostgreSQL: \(server)", exit: .internalError)
        case let system as IOError where system.errnoCode == EADDRINUSE:
            self.init(code: "address-in-use", "another program listens on this address already: choose another --port")
        case let system as IOError where system.errnoCode == EACCES || system.errnoCode == EADDRNOTAVAIL:
            self.init(code: "address-refused", "this program may not listen on that address: \(String(cString: strerror(system.errnoCode)))")
        default: self.init(code: "internal", "\(error)", exit: .internalError)
        }
    }
}

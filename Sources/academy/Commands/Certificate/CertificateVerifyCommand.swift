import ArgumentParser
import CanonicalJSON
import Issuing
import Learning

struct CertificateVerifyCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check certificates: unaltered? issued by us? status today?",
        discussion: """
            With --trust nothing else is needed: no server, no database, no network. Without it the academy's own register is asked, of a paper by what is
            printed on it: --serial and --code show every fact that the document prints.
            Answers: \(VerificationAnswer.allCases.map(\.rawValue).joined(separator: ", ")).
            Exit code 0 if every file is valid, 1 if one is not, 2 if none is bad and one could not be judged.
            """
    )

    @Argument(help: "PDF files.") var files: [String] = []
    @Option(help: ArgumentHelp("Instead of files: what stands behind # in the address of a printed code, or all of it.", valueName: "text"))
    var statement: String?
    @Option(help: "Of a paper: the serial number printed on it.") var serial: String?
    @Option(help: "Of a paper: the verification code beside it.") var code: String?
    @Option(help: ArgumentHelp("A trust bundle, as `academy certificate trust` prints it.", valueName: "file")) var trust: String?
    @Option(help: ArgumentHelp("SHA-256 of the root certificate, if you know it from elsewhere; another root is refused.", valueName: "hex"))
    var root: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    /// Without the colons and capitals that other tools write.
    private var fingerprint: String? { root.map { $0.replacing(":", with: "").lowercased() } }

    private static let largestBundle = 64 << 20

    func validate() throws {
        if root != nil && trust == nil { throw ValidationError("--root goes with --trust.") }
        if let fingerprint, fingerprint.count != 64 || !fingerprint.allSatisfy(\.isHexDigit) {
            throw ValidationError("--root: a fingerprint has 64 hexadecimal digits, as `openssl x509 -fingerprint -sha256` prints them.")
        }
        if statement != nil && (!files.isEmpty || trust != nil || serial != nil) {
            throw ValidationError("--statement goes alone: it is checked with the academy's keys.")
        }
        guard (serial == nil) == (code == nil) else { throw ValidationError("--serial goes with --code.") }
        if serial != nil && (trust != nil || !files.isEmpty) {
            throw ValidationError("A paper is asked for alone, and of the register: no files, no --trust.")
        }
        if files.isEmpty && statement == nil && serial == nil {
            throw ValidationError("Name at least one file, --serial and --code, or --statement.")
        }
    }

    func report() async throws -> Report {
        if let statement { return try await StatementReport(statement, store).report() }
        let results: [(file: String, verification: Verification)]
        do {
            results = try await verify()
        } catch {
            throw Problem(error).notJudged
        }
        return Report(
            results.flatMap { VerificationReport($0.verification, of: $0.file).lines },
            json: ["files": .array(results.map { VerificationReport($0.verification, of: $0.file).json })],
            exit: Self.exit(results.map(\.verification.answer))
        )
    }

    private func verify() async throws -> [(file: String, verification: Verification)] {
        if let trust {
            let verifier = try OfflineVerifier(bundle: Files.read(trust, atMost: Self.largestBundle).trimmed, rootFingerprint: fingerprint)
            return try await each { verifier.verify($0, at: SystemClock().now) }
        }
        return try await OpenRecords.with(store) { records in
            let context = CommandContext(store, records)
            let examiner = try await SealWorks.open(store.home, records).examiner(threadCount: 1, clock: context.clock)
            if let serial, let code {
                return [(serial, try await VerifyCertificate(.paper(serial: serial, code: code), examiner: examiner).run(in: context))]
            }
            return try await each { try await VerifyCertificate(.file($0), examiner: examiner).run(in: context) }
        }
    }

    /// A file that cannot be read hides nothing about the others.
    private func each(_ verify: ([UInt8]) async throws -> Verification) async throws -> [(file: String, verification: Verification)] {
        var results: [(String, Verification)] = []
        for file in files {
            do {
                let bytes = try Files.read(file, atMost: VerifyCertificate.maximumFileBytes)
                results.append((file, try await verify(bytes)))
            } catch let problem as Problem {
                let check = VerificationCheck("file-readable", .no, problem.sentence)
                results.append((file, Verification(answer: .cannotJudge, checks: [check])))
            }
        }
        return results
    }

    /// The worst counts: whoever scripts this must not take a batch for valid because its last file was.
    static func exit(_ answers: [VerificationAnswer]) -> ExitStatus {
        if answers.allSatisfy({ $0 == .valid }) { return .done }
        return answers.contains(.cannotJudge) && answers.allSatisfy({ $0 == .valid || $0 == .cannotJudge }) ? .notJudged : .no
    }
}

extension [UInt8] {
    /// Without the line end that a shell's redirection leaves behind.
    fileprivate var trimmed: [UInt8] {
        var bytes = self
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        return bytes
    }
}

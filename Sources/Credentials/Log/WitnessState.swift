internal import CanonicalJSON

/// A witness: signs the checkpoints of the logs it knows, each only when it grew out of the one signed last (C2SP tlog-witness).
///
/// What it signed last stands in a file that is kept before the signature is given away. A lost file is not begun anew by itself: a witness that forgets can be
/// told a second story.
package struct WitnessState: Sendable {
    private static let format = "academy-log-witness"

    private let file: LogStateFile
    private let logs: [WitnessedLog]
    private let signer: NoteSigner

    /// Begins a witness that has signed nothing.
    package static func create(_ path: String) throws(LogError) {
        let file = LogStateFile(path: path)
        try file.exclusively { () throws(LogError) in
            guard !file.exists else { throw file.unusable("\(path) is there already; what a witness signed is never written over") }
            try file.replace(json([:]))
        }
    }

    /// - Parameter path: made by ``create(_:)``.
    package init(_ path: String, logs: [WitnessedLog], signer: NoteSigner) throws(LogError) {
        guard signer.key.algorithm == .cosignature else { throw LogError(.keyMalformed, "a witness signs with the algorithm of cosignatures (4)") }
        file = LogStateFile(path: path)
        self.logs = logs
        self.signer = signer
        _ = try read()
    }

    /// - Parameters:
    ///   - request: the body of `add-checkpoint`.
    ///   - time: seconds since 1970.
    /// - Throws: ``LogError`` when the state cannot be read or kept; nothing was signed then.
    package func answer(_ request: [UInt8], at time: Int64) throws(LogError) -> WitnessAnswer {
        let asked: WitnessRequest
        do { asked = try WitnessRequest(request) } catch { return .refusal(400, error.reason) }
        guard let log = logs.first(where: { LogText.isSame($0.origin, asked.checkpoint.checkpoint.origin) }) else {
            return .refusal(404, "this witness does not know the log")
        }
        return try file.exclusively { () throws(LogError) in
            var heads = try read()
            switch WitnessRule.judge(asked, of: log, kept: heads[log.origin]) {
            case .refuse(let answer):
                return answer
            case .sign(let checkpoint):
                let line = try signer.sign(checkpoint.note.text, at: time).line
                if heads[log.origin]?.checkpoint.size != checkpoint.checkpoint.size {
                    heads[log.origin] = checkpoint
                    try file.replace(Self.json(heads))
                }
                return WitnessAnswer(status: 200, body: line + [LogText.newline])
            }
        }
    }

    /// The checkpoint signed last; nil for none.
    package func head(of origin: String) throws(LogError) -> SignedCheckpoint? { try read()[origin] }

    private func read() throws(LogError) -> [String: SignedCheckpoint] {
        do {
            let fields = try JSONFields(file.read())
            try fields.allow(only: ["format", "version", "checkpoints"])
            guard try fields.string("format") == Self.format, try fields.integer("version") == 1 else {
                throw fields.invalid("version", "this program reads \(Self.format) version 1")
            }
            var heads: [String: SignedCheckpoint] = [:]
            for (index, value) in try fields.array("checkpoints").enumerated() {
                guard let text = value.stringValue else { throw fields.invalid("checkpoints", "element \(index) is not a text") }
                let checkpoint = try SignedCheckpoint(Array(text.utf8))
                heads[checkpoint.checkpoint.origin] = checkpoint
            }
            return heads
        } catch {
            throw file.unusable("the state of the witness cannot be read: \(error)")
        }
    }

    private static func json(_ heads: [String: SignedCheckpoint]) -> JSONValue {
        let texts = heads.values.map { String(decoding: $0.bytes, as: UTF8.self) }.sorted()
        return ["format": .string(format), "version": 1, "checkpoints": .array(texts.map { .string($0) })]
    }
}

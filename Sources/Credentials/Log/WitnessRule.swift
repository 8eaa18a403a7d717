/// What a witness does with a request (C2SP tlog-witness): the one place where it is decided.
enum WitnessRule {
    enum Verdict {
        /// To be kept first, then signed.
        case sign(SignedCheckpoint)
        case refuse(WitnessAnswer)
    }

    /// - Parameter kept: the checkpoint of this log that was signed last.
    static func judge(_ request: WitnessRequest, of log: WitnessedLog, kept: SignedCheckpoint?) -> Verdict {
        guard let offered = log.believed(request.checkpoint) else {
            return .refuse(.refusal(403, "no signature of the checkpoint is by a key of this log"))
        }
        let new = offered.checkpoint
        guard request.old <= new.size else { return .refuse(.refusal(400, "the old size is larger than the checkpoint's")) }
        let size = kept?.checkpoint.size ?? 0
        guard request.old == size else { return .refuse(conflict(size)) }
        let root = kept?.checkpoint.root ?? TreeHash.empty
        if new.size == size, new.root != root {
            return .refuse(
                conflict(size, fork: kept.map { LogContradiction(reason: "two roots of \(size) leaves", kept: $0.bytes, offered: offered.bytes) })
            )
        }
        guard ConsistencyProof(old: size, size: new.size, path: request.proof).holds(from: root, to: new.root) else {
            return .refuse(.refusal(422, "the proof does not lead from the checkpoint signed last to this one"))
        }
        return .sign(offered)
    }

    private static func conflict(_ size: Int64, fork: LogContradiction? = nil) -> WitnessAnswer {
        WitnessAnswer(status: 409, contentType: "text/x.tlog.size", body: Array("\(size)\n".utf8), fork: fork)
    }
}

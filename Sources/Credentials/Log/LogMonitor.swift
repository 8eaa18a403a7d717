internal import CanonicalJSON

/// Watches a log: that it only grows, that its tiles and entries are what its checkpoints say, and what is new in it.
///
/// The last checkpoint that was found good stands in a file, with every contradiction that was ever found; a log cannot make up for one by telling the old story
/// again.
package struct LogMonitor: Sendable {
    private static let format = "academy-log-monitor"
    static let mostContradictions = 16

    package let policy: LogPolicy
    private let file: LogStateFile

    /// - Parameter state: path of the file; there is none before the first look at the log.
    package init(policy: LogPolicy, state: String) {
        self.policy = policy
        file = LogStateFile(path: state)
    }

    /// Looks at the log once.
    ///
    /// - Parameters:
    ///   - published: the log's checkpoint as it is given out.
    ///   - now: microseconds since 1970.
    ///   - fetch: what is published at a path below the log's address.
    ///   - tell: takes every new entry with its place, in order. When it throws, the same entries are told next time.
    /// - Throws: ``LogError`` when the checkpoint is not the log's, something cannot be had, or the state cannot be kept. A contradiction is returned, not thrown.
    package func follow(
        _ published: [UInt8],
        at now: Int64,
        fetch: @escaping LogTileReader.Fetch,
        tell: (Int64, [UInt8]) throws(LogError) -> Void
    ) throws(LogError) -> MonitorFinding {
        try file.exclusively { () throws(LogError) in
            var state = try read()
            let signed = try SignedCheckpoint(published)
            let finding = policy.judge(signed, at: now)
            guard finding.isSigned else {
                throw LogError(
                    .checkpointMalformed,
                    "the checkpoint is not signed by a key of \(policy.origin) that is in use (\(finding.signature.rawValue))"
                )
            }
            do throws(LogError) {
                let growth = try state.check(signed.checkpoint, fetch: fetch, tell: tell)
                if growth.upperBound == signed.checkpoint.size, !growth.isEmpty || state.last == nil {
                    state.last = policy.believed(signed)
                    try write(state)
                }
                return MonitorFinding(checkpoint: finding, new: growth, contradiction: nil, known: state.contradictions)
            } catch {
                guard error.code == .contradiction || error.code == .tileMalformed else { throw error }
                let contradiction = LogContradiction(reason: error.reason, kept: state.last?.bytes, offered: policy.believed(signed).bytes)
                let known = state.contradictions
                if !known.contains(contradiction), known.count < Self.mostContradictions {
                    state.contradictions.append(contradiction)
                    try write(state)
                }
                let seen = state.last?.checkpoint.size ?? 0
                return MonitorFinding(checkpoint: finding, new: seen..<seen, contradiction: contradiction, known: known)
            }
        }
    }

    /// The checkpoint found good last; nil before the first.
    package func last() throws(LogError) -> SignedCheckpoint? { try read().last }

    private func read() throws(LogError) -> MonitorState {
        guard file.exists else { return MonitorState() }
        do {
            let fields = try JSONFields(file.read())
            try fields.allow(only: ["format", "version", "checkpoint", "contradictions"])
            guard try fields.string("format") == Self.format, try fields.integer("version") == 1 else {
                throw fields.invalid("version", "this program reads \(Self.format) version 1")
            }
            return try MonitorState(fields)
        } catch {
            throw file.unusable("the state of the monitor cannot be read: \(error)")
        }
    }

    private func write(_ state: MonitorState) throws(LogError) {
        var members = state.members
        members["format"] = .string(Self.format)
        members["version"] = 1
        try file.replace(.object(members))
    }
}

package import Cryptography

/// What a log says of itself: so many leaves, this root (C2SP tlog-checkpoint).
package struct Checkpoint: Sendable, Hashable {
    static let longestOrigin = 200
    static let mostExtensions = 8
    static let longestExtension = 500

    /// The log: its host and path, such as `academy.example/log`.
    package let origin: String
    package let size: Int64
    package let root: Digest
    /// Further lines, which this academy's log never writes; a witness carries those of others.
    package let extensions: [String]

    package init(origin: String, size: Int64, root: Digest) throws(LogError) {
        guard NoteKey.isName(origin), (0...LogFrontier.largestSize).contains(size) else {
            throw LogError(.checkpointMalformed, "“\(origin.prefix(80))” of \(size) leaves cannot be the origin of a log, or not its size")
        }
        self.origin = origin
        self.size = size
        self.root = root
        extensions = []
    }

    /// - Throws: ``LogError`` `log-checkpoint-malformed` for any other text than the one that ``text`` gives.
    package init(text: [UInt8]) throws(LogError) {
        var lines = LineReader(text)
        guard LogText.isPlain(text), let originLine = lines.line(), (1...Self.longestOrigin).contains(originLine.count),
            let origin = String(validating: originLine, as: UTF8.self), let size = lines.line().flatMap(LogText.decimal),
            let root = lines.line().flatMap(LogText.digest)
        else { throw LogError(.checkpointMalformed, "a checkpoint has an origin, a size and a root in base 64, a line each") }
        guard size <= LogFrontier.largestSize else { throw LogError(.checkpointMalformed, "a log has \(LogFrontier.largestSize) leaves at most") }
        var extensions: [String] = []
        while !lines.isAtEnd {
            guard extensions.count < Self.mostExtensions, let line = lines.line(), (1...Self.longestExtension).contains(line.count),
                let text = String(validating: line, as: UTF8.self)
            else {
                throw LogError(
                    .checkpointMalformed,
                    "a checkpoint has no empty line, ends with a line, and at most \(Self.mostExtensions) further ones"
                )
            }
            extensions.append(text)
        }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// What is signed.
    package var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(origin.utf8.count + 70)
        text.appendLine(origin.utf8)
        text.appendLine(String(size).utf8)
        text.appendLine(Base64.encode(root.bytes))
        for line in extensions { text.appendLine(line.utf8) }
        return text
    }

    /// The same key and tree give the same bytes, so that a transaction may sign and be run again.
    package func sign(by signer: NoteSigner) throws(LogError) -> SignedCheckpoint {
        let text = self.text
        return SignedCheckpoint(checkpoint: self, note: SignedNote(text: text, signatures: [try signer.sign(text, at: 0)]))
    }
}

/// A checkpoint as it is published, with whatever signatures.
package struct SignedCheckpoint: Sendable, Hashable {
    package let checkpoint: Checkpoint
    package let note: SignedNote

    init(checkpoint: Checkpoint, note: SignedNote) {
        self.checkpoint = checkpoint
        self.note = note
    }

    /// Reads; judges no signature.
    package init(_ bytes: [UInt8]) throws(LogError) {
        let note = try SignedNote(bytes)
        self.init(checkpoint: try Checkpoint(text: note.text), note: note)
    }

    package var bytes: [UInt8] { note.bytes }

    /// With a cosignature of this witness, which has checked the checkpoint; time in seconds since 1970.
    package func cosign(by witness: NoteSigner, at time: Int64) throws(LogError) -> SignedCheckpoint {
        SignedCheckpoint(checkpoint: checkpoint, note: note.adding([try witness.sign(note.text, at: time)]))
    }
}

import Cryptography
import Learning

extension Stage {
    /// Uploads a paper as its author does; one that was uploaded in an earlier telling is not sent again.
    ///
    /// - Returns: what it is handed in by.
    func upload(_ paper: DemoPaper, named name: String, by email: EmailAddress, in cohort: CohortKey, _ context: CommandContext) async throws
        -> FileDigest
    {
        let digest = try known(FileDigest(SHA256.digest(paper.bytes).hexadecimal), "digest")
        let size = Int64(paper.bytes.count)
        let begin = try BeginUpload(cohort: cohort, email: email, digest: digest, size: size, fileName: FileName(name))
        switch try await begin.run(in: context) {
        case .held: return digest
        case .begun(let id), .resumed(let id):
            let received = try await ShowUpload(id, files: files).run(in: context).received
            if received < size {
                let rest = AsyncStream { stream in
                    stream.yield(Array(paper.bytes[Int(received)...]))
                    stream.finish()
                }
                _ = try await AppendToUpload(id, at: received, rest, files: files).run(in: context)
            }
            _ = try await FinishUpload(id, files: files).run(in: context)
            return digest
        }
    }
}

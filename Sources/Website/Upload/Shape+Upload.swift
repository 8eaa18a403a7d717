import Learning
import Operations

extension Shape where Value == ShowUpload.Outcome {
    static let uploadStanding = Shape.named(
        "UploadStanding",
        Member("size", .integer, "Its whole length in bytes, as announced.") { Int($0.size) },
        Member("received", .integer, "How many have arrived; the next part begins there.") { Int($0.received) },
        Member("isFinished", .boolean, "Whether nothing is to be sent any more.") { $0.isFinished },
        Member("expiresAt", .instant, "When it is thrown away unfinished.") { $0.expiresAt }
    )
}

extension Shape where Value == Int64 {
    static let receivedBytes = Shape.object(Member("received", .integer, "How many bytes have arrived in all.") { Int($0) })
}

extension Shape where Value == FinishUpload.Outcome {
    static let finishedUpload = Shape.object(
        Member("outcome", .word(of: ["finished", "unchanged"]), "What happened.") { outcome in
            if case .finished = outcome { "finished" } else { "unchanged" }
        },
        Member("digest", .described, "SHA-256 of its bytes.") { $0.file.digest },
        Member("size", .integer, "Its length in bytes.") { Int($0.file.size) },
        Member("kind", .choice, "What its bytes are.") { $0.file.kind }
    )
}

extension FinishUpload.Outcome {
    fileprivate var file: StoredFile {
        switch self {
        case .finished(let file), .unchanged(let file): file
        }
    }
}

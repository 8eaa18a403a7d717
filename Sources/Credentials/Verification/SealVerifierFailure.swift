/// Why an examination ended before its end.
struct SealVerifierFailure: Error {
    let refusal: SealRefusal
    /// The file carries a pinned certificate.
    let ours: Bool
    /// The file is a PDF document, of whatever kind.
    let readable: Bool

    init(_ check: SealCheck.ID, _ reason: String, ours: Bool = false, readable: Bool = false) {
        refusal = SealRefusal(check: check, reason: reason)
        self.ours = ours
        self.readable = readable
    }
}

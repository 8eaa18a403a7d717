/// Why an examination ended before its end.
struct SealVerifierFailure: Error {
    enum Kind {
        /// Nothing of ours was recognised; whether marks of ours are in it decides what is said.
        case unrecognised(isPDF: Bool)
        /// The file carries a pinned certificate, and is not as the academy writes it.
        case altered
        /// The seal is good, and speaks against what the academy says.
        case notAdmitted
        /// The seal is good, and evidence is missing.
        case unproved
    }

    let refusal: SealRefusal
    let kind: Kind

    init(_ check: SealCheck.ID, _ reason: String, _ kind: Kind) {
        refusal = SealRefusal(check: check, reason: reason)
        self.kind = kind
    }
}

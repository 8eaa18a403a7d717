/// One question that an examination asks of a file, with its answer.
public struct SealCheck: Sendable, Hashable {
    /// The questions, in the order they are asked.
    public enum ID: String, Sendable, Hashable, CaseIterable {
        /// Is the file written in the one form that sealed documents have?
        case fileProfile = "file-profile"
        /// Does it carry the certificate of a seal key of this academy?
        case sealKey = "seal-key"
        /// Are all bytes but the signature the ones that were signed?
        case contents = "contents"
        /// Is the signature container the one that the key writes: one signer, three signed attributes, these certificates, this encoding?
        case container = "signature-container"
        /// Did the seal key make the signature?
        case signature = "signature"
        /// Was the key in use when the document says it was sealed?
        case keyWindow = "key-window"
        /// Is that time past?
        case sealingTime = "sealing-time"
    }

    /// The answers.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// As it must be.
        case yes
        /// Not as it must be.
        case no
        /// Not asked, because an earlier answer was no.
        case notChecked = "not-checked"
    }

    /// The question.
    public let id: ID
    /// The answer.
    public let outcome: Outcome
    /// Why the answer is no; empty otherwise.
    public let reason: String
}

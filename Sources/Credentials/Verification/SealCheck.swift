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
        /// Did a time-stamp authority of this academy see the signature, about when the document says?
        case timeStamp = "time-stamp"
        /// Does the file carry just the certificates and revocation lists by which its signature and time-stamp can be checked later?
        case revocationData = "revocation-data"
        /// Do the time-stamps of an archived file cover all of it, one after the other?
        case archive = "archive-time-stamps"
        /// Did a badge key of this academy sign the badge inside, when the document was sealed?
        case credentialProof = "credential-proof"
        /// Do page, badge and log name the same credential, and the badge the facts beside it?
        case identifiers = "identifiers"
        /// Does the academy's log have the document, entered when it was sealed?
        case logProof = "log-proof"
        /// Did independent witnesses see the log that has it?
        case witnessed = "witnessed"
        /// Was the seal key in use, and in nobody else's hands, at the time that the document counts from?
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
        /// Not asked, because an earlier answer was no, or because there is nothing to ask about or to ask by.
        case notChecked = "not-checked"
    }

    /// The question.
    public let id: ID
    /// The answer.
    public let outcome: Outcome
    /// Why the answer is no, or there is none; empty otherwise.
    public let reason: String
}

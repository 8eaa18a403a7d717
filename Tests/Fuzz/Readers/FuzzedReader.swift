import Credentials
import Foundation

/// A reader of what strangers hand in, to be given anything at all. It must neither crash nor take long, and what it takes it must spell as it was.
enum FuzzedReader: String, CaseIterable {
    /// Sealed and archived files.
    case document
    /// The CMS of a signature.
    case container
    case token
    case certificate
    case revocations
    case proof
    case checkpoint
    case leaf
    case badge
    case statement
    case bundle

    func read(_ bytes: [UInt8]) {
        switch self {
        case .document: _ = try? StrictReader.read(bytes)
        case .container: _ = ContainerReading(bytes)
        case .token: _ = TimeStampReading(bytes)
        case .certificate: _ = try? Certificate(der: bytes)
        case .revocations: expectSame((try? RevocationList(der: bytes))?.der, bytes)
        case .proof: expectSame((try? LogProof(bytes))?.bytes, bytes)
        case .checkpoint: expectSame((try? SignedCheckpoint(bytes))?.bytes, bytes)
        case .leaf: expectSame((try? LogLeaf(entry: bytes))?.entry, bytes)
        case .badge: _ = try? Badge.verify(bytes, keys: [:])
        case .statement: _ = try? QRStatement.verify(String(decoding: bytes, as: UTF8.self), keys: [:])
        case .bundle: _ = try? TrustBundle.load(bytes, expectedRootFingerprint: nil)
        }
    }

    /// Two spellings of one thing would be two files of one document.
    private func expectSame(_ again: [UInt8]?, _ bytes: [UInt8]) {
        if let again { precondition(again == bytes, "what was read is spelt otherwise") }
    }
}

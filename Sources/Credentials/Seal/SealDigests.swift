internal import Cryptography

/// The two digests of a file, made without copying it. They share the bytes before the signature, which are nearly all, so those are hashed once.
///
/// Safe to share: the state after the beginning is only ever copied from.
final class SealDigests: @unchecked Sendable {
    private let place: SignaturePlace
    private let beginning: SHA256

    init(of bytes: [UInt8], _ place: SignaturePlace) {
        self.place = place
        var beginning = SHA256()
        bytes.withUnsafeBytes { beginning.update(UnsafeRawBufferPointer(rebasing: $0[..<place.gap.lowerBound])) }
        self.beginning = beginning
    }

    /// Of the file, or its revision that the place is for, without the gap.
    func signed(_ bytes: [UInt8]) -> Digest {
        var digest = beginning.fork()
        bytes.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[place.gap.upperBound..<place.fileLength])) }
        return digest.finish()
    }

    /// Of the whole file, whose gap may have been filled since.
    func document(_ bytes: [UInt8]) -> Digest {
        var digest = beginning.fork()
        bytes.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[place.gap.lowerBound...])) }
        return digest.finish()
    }
}

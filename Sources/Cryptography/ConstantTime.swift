internal import COpenSSL

/// Whether the bytes are the same, in time that depends on their number only; for codes, tokens and tags.
public func constantTimeEquals(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
}

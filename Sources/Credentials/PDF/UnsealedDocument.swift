/// A finished file that lacks nothing but its signature.
public struct UnsealedDocument: Sendable {
    /// The whole file; ``contents`` holds zeros.
    public var bytes: [UInt8]
    /// The hexadecimal digits between `<` and `>` of `/Contents`: the CMS goes here, in lower case, the rest stays `0`.
    public let contents: Range<Int>
    /// What the signature covers, the two ranges of `/ByteRange`: all of the file but `<…>`.
    public var signedRanges: [Range<Int>]
}

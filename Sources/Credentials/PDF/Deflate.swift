import CZlib

/// Flate streams (ISO 32000-1, 7.4.4) through zlib.
enum Deflate {
    /// How hard to try, in zlib's levels: what is made once may take its time, what is made for each document may not.
    static let thorough: Int32 = 9
    static let quick: Int32 = 2
    static let none: Int32 = 0

    /// Nil only when zlib has no memory.
    static func compress(_ input: [UInt8], level: Int32) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: Int(compressBound(uLong(input.count))))
        var length = uLongf(output.count)
        guard compress2(&output, &length, input, uLong(input.count), level) == Z_OK else { return nil }
        output.removeLast(output.count - Int(length))
        return output
    }

    /// Nil for data that are damaged, that end early or late, or that would grow beyond `limit` bytes.
    static func inflate(_ input: [UInt8], limit: Int) -> [UInt8]? {
        var capacity = min(limit, max(1_024, input.count &* 4))
        while true {
            var output = [UInt8](repeating: 0, count: capacity)
            var length = uLongf(capacity)
            var consumed = uLong(input.count)
            switch uncompress2(&output, &length, input, &consumed) {
            case Z_OK:
                guard Int(consumed) == input.count else { return nil }
                output.removeLast(output.count - Int(length))
                return output
            case Z_BUF_ERROR where capacity < limit:
                capacity = min(limit, capacity * 4)
            default:
                return nil
            }
        }
    }
}

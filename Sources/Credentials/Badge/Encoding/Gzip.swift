internal import CZlib

/// GZIP (RFC 1952) through zlib: no name, no time, one member.
enum Gzip {
    /// Nil only when zlib has no memory.
    static func compress(_ input: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard academy_gzip_init(&stream, 6) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var input = input
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(input.count))) + 32)
        let result = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
                (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(target.count))
                return deflate(&stream, Z_FINISH)
            }
        }
        guard result == Z_STREAM_END else { return nil }
        output.removeLast(output.count - Int(stream.total_out))
        return output
    }

    /// Nil for data that are damaged, that end early or late, or that would grow beyond `limit` bytes.
    static func expand(_ input: [UInt8], limit: Int) -> [UInt8]? {
        guard input.count <= limit + 4_096 else { return nil }
        var stream = z_stream()
        guard academy_gunzip_init(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = input
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        return input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
            (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
            while true {
                let result = piece.withUnsafeMutableBufferPointer { target in
                    (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(target.count))
                    return inflate(&stream, Z_NO_FLUSH)
                }
                let count = piece.count - Int(stream.avail_out)
                guard result == Z_OK || result == Z_STREAM_END, output.count + count <= limit else { return nil }
                output += piece.prefix(count)
                if result == Z_STREAM_END { return stream.avail_in == 0 ? output : nil }
                if count == 0 { return nil }
            }
        }
    }
}

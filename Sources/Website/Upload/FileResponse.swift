import Hummingbird
import Learning
import NIOCore

/// A file as it is given out: never shown inside a page, as what its bytes are and nothing else, piece by piece.
enum FileResponse {
    private static let pieceBytes = 64 * 1024

    static func make(_ file: ReadableFile) -> Response {
        let reader = file.bytes
        let body = ResponseBody(contentLength: Int(reader.size)) { writer in
            while let piece = try await reader.next(atMost: pieceBytes) { try await writer.write(ByteBuffer(bytes: piece)) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers(file.file.kind.mediaType, file.name.text), body: body)
    }

    static func make(_ bytes: [UInt8], mediaType: String, name: String) -> Response {
        Response(status: .ok, headers: headers(mediaType, name), body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func headers(_ mediaType: String, _ name: String) -> HTTPFields {
        [
            .contentType: mediaType, .contentDisposition: "attachment; filename*=UTF-8''\(encoded(name))", .cacheControl: "no-store",
            .contentSecurityPolicy: "sandbox",
        ]
    }

    /// As RFC 8187 wants it: everything but letters, digits and a few signs as `%XX`.
    private static func encoded(_ name: String) -> String {
        name.utf8.reduce(into: "") { text, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
            }
        }
    }
}

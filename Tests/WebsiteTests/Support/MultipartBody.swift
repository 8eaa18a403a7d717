import Hummingbird

/// Forms with files, as browsers write them.
enum MultipartBody {
    static let boundary = "----AcademyBoundary7MA4YWxkTrZu0gW"
    static let contentType = "multipart/form-data; boundary=\(boundary)"

    static func file(_ bytes: [UInt8], named name: String = "certificate.pdf") -> ByteBuffer {
        body([part(header: "Content-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: application/pdf", bytes)])
    }

    static func part(header: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("--\(boundary)\r\n\(header)\r\n\r\n".utf8) + bytes + Array("\r\n".utf8)
    }

    static func body(_ parts: [[UInt8]]) -> ByteBuffer {
        ByteBuffer(bytes: parts.flatMap { $0 } + Array("--\(boundary)--\r\n".utf8))
    }
}

internal import COpenSSL

/// Owns an `X509` of OpenSSL, for the length of one operation.
final class X509Handle {
    let pointer: OpaquePointer

    init(_ certificate: Certificate) throws(KeyError) {
        let pointer = certificate.der.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var cursor = buffer.baseAddress
            return d2i_X509(nil, &cursor, buffer.count)
        }
        guard let pointer else { throw .library("reading a certificate") }
        self.pointer = pointer
    }

    deinit { X509_free(pointer) }

    static func encode(_ certificate: OpaquePointer) throws(KeyError) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        let count = i2d_X509(certificate, &buffer)
        guard count > 0, let buffer else { throw .library("writing a certificate") }
        defer { academy_free(buffer) }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(count)))
    }
}

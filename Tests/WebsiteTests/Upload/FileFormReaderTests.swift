import Testing
import Website

/// A form with one file, in whatever pieces it comes.
@Suite struct FileFormReaderTests {
    private static let token = MultipartBody.part(header: "Content-Disposition: form-data; name=\"form-token\"", Array("secret".utf8))

    private static func file(_ bytes: [UInt8], named name: String = "a.txt", field: String = "file") -> [UInt8] {
        MultipartBody.part(header: "Content-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"", bytes)
    }

    private static func read(_ parts: [[UInt8]], in length: Int, isClosed: Bool = true) throws -> (FileFormReader, [UInt8]) {
        var body = parts.flatMap { $0 }
        if isClosed { body += Array("--\(MultipartBody.boundary)--\r\n".utf8) }
        var (reader, bytes) = (FileFormReader(boundary: MultipartBody.boundary), [UInt8]())
        var place = 0
        while place < body.count {
            let end = min(place + length, body.count)
            bytes += try reader.append(body[place..<end])
            place = end
        }
        try reader.finish()
        return (reader, bytes)
    }

    @Test("The file comes out as it is, whatever the cuts, with the fields before it", arguments: [1, 2, 7, 64, 4096])
    func readsInPieces(length: Int) throws {
        let content = Array("line\r\n--\(MultipartBody.boundary.dropLast())x\r\n\r\nend\r".utf8)
        let (reader, bytes) = try Self.read([Self.token, Self.file(content)], in: length)
        #expect(bytes == content)
        #expect(reader.fileName == "a.txt")
        #expect(reader.fields.map(\.bytes) == [Array("secret".utf8)])
    }

    @Test("A file longer than any part may be is never held whole")
    func streams() throws {
        let content = [UInt8](repeating: 7, count: 3 << 20)
        #expect(try Self.read([Self.token, Self.file(content)], in: 64 * 1024).1 == content)
    }

    @Test("No file, none chosen, two files, and an end that does not come", arguments: [1, 4096])
    func refuses(length: Int) {
        #expect(throws: RequestError(.fileMissing)) { try Self.read([Self.token], in: length) }
        #expect(throws: RequestError(.fileMissing)) { try Self.read([Self.token, Self.file([], named: "")], in: length) }
        #expect(throws: RequestError(.fileMissing)) { try Self.read([Self.file([1], field: "other")], in: length) }
        #expect(throws: RequestError(.tooManyFiles)) { try Self.read([Self.file([1]), Self.file([2])], in: length) }
        #expect(throws: MultipartError.incomplete) { try Self.read([Self.token, Self.file([1])], in: length, isClosed: false) }
        #expect(throws: MultipartError.partTooLarge) {
            try Self.read([MultipartBody.part(header: "Content-Disposition: form-data; name=\"x\"", [UInt8](repeating: 1, count: 200_000))], in: 1000)
        }
    }
}

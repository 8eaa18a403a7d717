import Foundation

/// A forger's tool: takes a file apart, changes objects, and puts it together again with a correct table, trailer and byte range.
struct FileEditor {
    /// `1 0 obj … endobj` and so on, by number from 1.
    var objects: [Data]
    var trailer: Data
    private let header: Data

    init(_ bytes: [UInt8]) {
        let file = Data(bytes)
        let table = file.range(of: Data("xref\n0 ".utf8), options: .backwards)?.lowerBound ?? file.endIndex
        let start = file.range(of: Data("1 0 obj\n".utf8))?.lowerBound ?? 0
        header = file[..<start]
        var objects: [Data] = []
        var position = start
        while position < table, let end = file.range(of: Data("\nendobj\n".utf8), in: position..<table) {
            objects.append(Data(file[position..<end.upperBound]))
            position = end.upperBound
        }
        self.objects = objects
        let from = file.range(of: Data("trailer\n".utf8), in: table..<file.endIndex)?.upperBound ?? table
        let to = file.range(of: Data("\nstartxref\n".utf8), in: from..<file.endIndex)?.lowerBound ?? file.endIndex
        trailer = Data(file[from..<to])
    }

    struct NotFound: Error {
        let text: String
    }

    /// Replaces `old` in the first object that has it.
    mutating func replace(_ old: String, with new: String) throws {
        for index in objects.indices {
            guard let range = objects[index].range(of: Data(old.utf8)) else { continue }
            objects[index].replaceSubrange(range, with: Data(new.utf8))
            return
        }
        throw NotFound(text: old)
    }

    /// Puts an object before the signature dictionary, which stays the last; the new one has `number`.
    mutating func insert(number: Int, _ content: String) {
        let last = objects.count
        let signature = Self.replacing("\(last) 0 obj", with: "\(last + 1) 0 obj", in: objects.removeLast())
        objects = objects.map { Self.replacing(" \(last) 0 R", with: " \(last + 1) 0 R", in: $0) }
        objects += [Data("\(number) 0 obj\n\(content)\nendobj\n".utf8), signature]
        trailer = Self.replacing("/Size \(last + 1)", with: "/Size \(last + 2)", in: trailer)
    }

    /// The number an inserted object gets.
    var free: Int { objects.count }

    var bytes: [UInt8] {
        var editor = self
        // The byte range counts its own digits: three rounds settle it.
        for _ in 0..<3 {
            let file = editor.serialized()
            guard let last = editor.objects.last, let contents = last.range(of: Data("/Contents <".utf8)),
                let end = last.range(of: Data(">".utf8), in: contents.upperBound..<last.endIndex),
                let open = last.range(of: Data("/ByteRange [".utf8)), let close = last.range(of: Data("]".utf8), in: open.upperBound..<last.endIndex)
            else { break }
            let start = editor.header.count + editor.objects.dropLast().reduce(0) { $0 + $1.count }
            let first = start + contents.upperBound - 1
            let second = start + end.upperBound
            let numbers = Data("0 \(first) \(second) \(file.count - second)".utf8)
            editor.objects[editor.objects.count - 1].replaceSubrange(open.upperBound..<close.lowerBound, with: numbers)
        }
        return Array(editor.serialized())
    }

    private static func replacing(_ old: String, with new: String, in data: Data) -> Data {
        var data = data
        while let range = data.range(of: Data(old.utf8)) { data.replaceSubrange(range, with: Data(new.utf8)) }
        return data
    }

    private func serialized() -> Data {
        var file = header
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for object in objects {
            let digits = String(file.count)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
            file += object
        }
        let start = file.count
        return file + Data(table.utf8) + Data("trailer\n".utf8) + trailer + Data("\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}

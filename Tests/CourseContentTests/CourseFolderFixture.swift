import CourseContent
import Foundation
import Testing

/// A course folder of a test's own, made in the temporary directory and removed with the value.
final class CourseFolderFixture {
    let path: String

    /// The smallest course without a problem, unless `files` is given.
    init(_ files: [String: String] = SmallCourse.files) throws {
        path = NSTemporaryDirectory() + "course-\(UUID().uuidString)"
        for (name, text) in files { try write(name, text) }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

    func write(_ name: String, bytes: [UInt8]) throws {
        let file = "\(path)/\(name)"
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    func move(_ name: String, to other: String) throws { try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)") }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    func read(limits: ContentLimits = ContentLimits()) -> CourseReading { CourseReader.read(directory: path, limits: limits) }
}

/// Code and place of a problem, for comparing lists in one go.
struct Finding: Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let code: ContentProblemCode

    init(_ file: String, _ line: Int, _ code: ContentProblemCode) { (self.file, self.line, self.code) = (file, line, code) }

    init(_ problem: ContentProblem) { self.init(problem.file, problem.line, problem.code) }

    var description: String { "\(file):\(line): \(code.rawValue)" }
}

extension CourseReading {
    var findings: [Finding] { problems.map { Finding($0) } }
}

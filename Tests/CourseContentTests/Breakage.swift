import CourseContent
import Testing

/// One way to spoil ``SmallCourse``, and everything that must then be reported.
struct Breakage: Sendable, CustomTestStringConvertible {
    enum Step: Sendable {
        case replace(String, String, with: String)
        case write(String, String)
        case bytes(String, [UInt8])
        case remove(String)
        case move(String, to: String)
        case link(String, to: String)
    }

    let testDescription: String
    let steps: [Step]
    let expected: [Finding]

    init(_ description: String, _ steps: Step..., expecting expected: Finding...) {
        (testDescription, self.steps, self.expected) = (description, steps, expected)
    }

    func apply(to folder: CourseFolderFixture) throws {
        for step in steps {
            switch step {
            case .replace(let file, let old, let new):
                let text = try #require(SmallCourse.files[file])
                try #require(text.contains(old), "\(file) has no \(old)")
                try folder.write(file, text.replacing(old, with: new, maxReplacements: 1))
            case .write(let file, let text): try folder.write(file, text)
            case .bytes(let file, let bytes): try folder.write(file, bytes: bytes)
            case .remove(let file): try folder.remove(file)
            case .move(let file, let other): try folder.move(file, to: other)
            case .link(let name, let target): try folder.link(name, to: target)
            }
        }
    }
}

import CanonicalJSON
import Learning
import Testing

@Suite struct CourseSnapshotTests {
    @Test func `a course comes back from its snapshot as it was`() throws {
        let course = try Course.sample()
        let bytes = course.snapshot.canonicalBytes
        let restored = try Course(snapshot: JSONValue.parse(bytes, limits: JSONLimits()))
        #expect(restored == course)
        #expect(restored.snapshot.canonicalBytes == bytes)
    }

    @Test func `every single changed value of a snapshot is seen`() throws {
        let course = try Course.sample()
        var variants = 0
        for changed in variations(of: course.snapshot) {
            variants += 1
            // Either it is no course any more, or it is another one.
            if let other = try? Course(snapshot: changed) { #expect(other != course && other.snapshot == changed) }
        }
        #expect(variants > 200)
    }

    @Test func `a snapshot of another version is refused`() throws {
        guard case .object(var members) = try Course.sample().snapshot else { return #expect(Bool(false)) }
        members["version"] = 3
        #expect(throws: CourseSnapshotError.unknownVersion(3)) { try Course(snapshot: .object(members)) }
    }

    @Test func `what a course has not is refused`() throws {
        guard case .object(var members) = try Course.sample().snapshot else { return #expect(Bool(false)) }
        members["colour"] = "blue"
        #expect(throws: CourseSnapshotError.notCanonical) { try Course(snapshot: .object(members)) }
    }

    @Test(arguments: [Int64.max, Int64.min, -1, 1_000_001])
    func `numbers beyond reason are refused`(number: Int64) throws {
        guard case .object(var members) = try Course.sample().snapshot else { return #expect(Bool(false)) }
        members["ectsHundredths"] = .integer(number)
        #expect(throws: CourseSnapshotError.self) { try Course(snapshot: .object(members)) }
    }

    @Test(arguments: [JSONValue.null, .boolean(true), .integer(1), .string("course"), .array([]), .object([:])])
    func `any other value is refused`(value: JSONValue) {
        #expect(throws: CourseSnapshotError.self) { try Course(snapshot: value) }
    }

    /// The value with each of its leaves changed in turn, and with each member or element left out in turn.
    private func variations(of value: JSONValue) -> [JSONValue] {
        switch value {
        case .null: [.boolean(false)]
        case .boolean(let flag): [.boolean(!flag)]
        case .integer(let number): [.integer(number + 1)]
        case .string(let text): [.string(text + "x"), .integer(0)]
        case .array(let elements):
            elements.indices.flatMap { index in
                let changed = variations(of: elements[index]).map { JSONValue.array(elements.replacing(index, by: $0)) }
                return changed + [.array(Array(elements[..<index] + elements[(index + 1)...]))]
            }
        case .object(let members):
            members.flatMap { key, member in
                let changed = variations(of: member).map { JSONValue.object(members.merging([key: $0]) { $1 }) }
                return changed + [.object(members.filter { $0.key != key })]
            }
        }
    }
}

extension Array {
    fileprivate func replacing(_ index: Int, by element: Element) -> [Element] {
        var copy = self
        copy[index] = element
        return copy
    }
}

import CanonicalJSON
import Foundation
package import Learning
import Synchronization

/// Courses already made from their snapshots: making one with all its questions takes several milliseconds, most commands need one, and a version never changes.
///
/// An entry counts for the very same bytes only. So one memory can serve every store of the process, nothing is ever out of date, and a snapshot that was damaged
/// meanwhile is noticed.
package final class ParsedCourses: Sendable {
    static let shared = ParsedCourses(capacity: 16)

    private struct Entry {
        let snapshot: [UInt8]
        let course: Course

        /// By one call that compares many bytes at a time: arrays compare their elements one by one.
        func isMade(of bytes: [UInt8]) -> Bool {
            snapshot.withUnsafeBytes { mine in
                bytes.withUnsafeBytes { theirs in
                    guard mine.count == theirs.count, let left = mine.baseAddress, let right = theirs.baseAddress else { return false }
                    return memcmp(left, right, mine.count) == 0
                }
            }
        }
    }

    private let entries = Mutex<[Identifier<CourseVersion>: Entry]>([:])
    private let capacity: Int

    /// - Parameter capacity: versions kept, a few hundred kilobytes each.
    package init(capacity: Int) { self.capacity = capacity }

    /// - Throws: what keeps the snapshot from being a course.
    package func course(_ id: Identifier<CourseVersion>, snapshot: [UInt8]) throws -> Course {
        if let entry = entries.withLock({ $0[id] }), entry.isMade(of: snapshot) { return entry.course }
        let course = try Course(snapshot: JSONValue.parse(snapshot))
        entries.withLock { entries in
            if entries.count >= capacity, entries[id] == nil, let any = entries.keys.first { entries[any] = nil }
            entries[id] = Entry(snapshot: snapshot, course: course)
        }
        return course
    }
}

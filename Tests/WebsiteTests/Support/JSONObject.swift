import Foundation
import Hummingbird

/// An answer read as a JSON object.
struct JSONObject {
    let members: [String: Any]

    init(_ body: ByteBuffer) throws {
        guard let members = try JSONSerialization.jsonObject(with: Data(body.readableBytesView)) as? [String: Any] else { throw NotAnObject() }
        self.members = members
    }

    subscript(name: String) -> Any? { members[name] }
}

struct NotAnObject: Error {}

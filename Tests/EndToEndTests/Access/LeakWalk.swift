import CanonicalJSON
import Foundation

/// What one reader was answered, wherever they can ask.
struct LeakWalk: Sendable {
    struct Step: Sendable {
        let path: String
        let answer: HTTPConnection.Answer
    }

    let reader: String
    let answers: [Step]

    init(by caller: APICaller, _ reader: String, through plant: LeakPlant) async throws {
        self.reader = reader
        var paths = plant.pages
        for place in caller.description.places.values where place.method == "GET" {
            for fields in Self.combinations(of: place.path, plant.values(asked: reader)) {
                paths.append(try caller.description.request(place.operation, fields).path)
            }
        }
        // Lists that can be asked for as somebody's own or as a cohort's.
        paths += ["appeals", "claims", "integrity-cases", "revisions", "revocation-cases"].map { "/api/v1/\($0)?cohort=\(plant.cohort)" }
        var answers: [Step] = []
        for path in Set(paths).sorted() { answers.append(Step(path: path, answer: try await caller.send(HTTPRequest("GET", path)))) }
        self.answers = answers
    }

    /// Every value of each field that stands in a path, with every value of the others.
    private static func combinations(of path: String, _ values: [String: [JSONValue]]) -> [[String: JSONValue]] {
        values.reduce(into: [[:]]) { found, field in
            guard path.contains("{\(field.key)}") else { return }
            found = found.flatMap { known in field.value.map { known.merging([field.key: $0]) { _, new in new } } }
        }
    }
}

import CanonicalJSON
import Learning

/// One moment of the story: what happens then, and the line that tells of it.
struct Scene: Sendable {
    /// What a scene leaves to be told, read back from the records.
    struct Telling: Sendable {
        let text: String
        let facts: JSONValue

        init(_ text: String, _ facts: JSONValue = [:]) { (self.text, self.facts) = (text, facts) }
    }

    /// On the clocks of the academy. Scenes of one moment follow one another as they are written.
    let at: LocalDateTime
    /// The command that most of it goes through.
    let command: String
    /// Nil where nothing came of it.
    let play: @Sendable (Stage) async throws -> Telling?
    /// Of which it tells; nil for the academy as a whole.
    private(set) var edition: CohortKey?

    init(_ at: LocalDateTime, _ command: String, _ play: @escaping @Sendable (Stage) async throws -> Telling?) {
        (self.at, self.command, self.play) = (at, command, play)
    }

    func of(_ edition: Edition) -> Scene {
        var scene = self
        scene.edition = edition.key
        return scene
    }
}

/// A part of the story.
protocol Chapter: Sendable {
    func scenes() throws -> [Scene]
}

import Foundation

/// The demo that most tests look at, played once.
actor PlayedDemo {
    static let shared = PlayedDemo()

    private var playing: Task<Demo, any Error>?

    func demo() async throws -> Demo {
        let task = playing ?? Task { try await Demo.playAnew(in: TestAcademy.lasting("played-demo")) }
        playing = task
        return try await task.value
    }
}

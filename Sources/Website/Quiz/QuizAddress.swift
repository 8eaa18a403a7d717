import Learning

/// Where the pages of a test lie.
enum QuizAddress {
    static func test(_ key: SittingKey) -> PageAddress { PageAddress(path: "/tests/\(key.cohort)/\(key.assessment)/\(key.number)") }

    static func question(_ position: Int, of attempt: Identifier<Attempt>) -> PageAddress {
        PageAddress(path: "/attempts/\(attempt)/questions/\(position)")
    }

    static func overview(of attempt: Identifier<Attempt>) -> PageAddress { PageAddress(path: "/attempts/\(attempt)") }
}

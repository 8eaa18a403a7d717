import Learning

/// Where a marker's pages lie: by the code of the work, the only name it has for them.
enum MarkingAddress {
    static let queue = PageAddress(path: "/marking")

    static func work(_ code: SubmissionCode) -> PageAddress { PageAddress(path: "/marking/\(code)") }

    static func script(_ code: SubmissionCode) -> PageAddress { PageAddress(path: "/marking/\(code)/script") }
}

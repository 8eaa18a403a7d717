/// Pages that are the same for everybody, and those by which one comes in: they ask the records for no caller.
enum OpenPaths {
    static let signIn = "/sign-in"
    static let forgottenPassword = "/forgotten-password"
    static let choosePassword = "/choose-password"

    private static let all: Set<String> = [
        "/", "/verify", "/health/live", "/health/ready", "/metrics", signIn, forgottenPassword, choosePassword,
        ReferenceAddress.index.path, ReferenceAddress.problems.path,
    ]

    static func contain(_ path: String) -> Bool { all.contains(path) || path.hasPrefix("/assets/") || path.hasPrefix("/api/reference/") }
}

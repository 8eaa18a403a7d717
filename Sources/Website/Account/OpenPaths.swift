/// Pages that are the same for everybody, and those by which one comes in: they ask the records for no caller.
enum OpenPaths {
    static let signIn = "/sign-in"
    static let forgottenPassword = "/forgotten-password"
    static let choosePassword = "/choose-password"

    private static let all: Set<String> = [
        "/", "/verify", "/health/live", "/health/ready", "/metrics", signIn, forgottenPassword, choosePassword,
        ReferenceAddress.index.path, ReferenceAddress.problems.path,
    ]

    /// What the academy publishes for programs of others, and what a link alone opens.
    private static func isPublished(_ path: String) -> Bool {
        path.hasPrefix("/.well-known/") || path.hasPrefix("/credentials/") || path.hasPrefix(ShareAddress.root)
    }

    static func contain(_ path: String) -> Bool {
        all.contains(path) || path.hasPrefix("/assets/") || isPublished(path) || path.hasPrefix("/api/reference/")
    }
}

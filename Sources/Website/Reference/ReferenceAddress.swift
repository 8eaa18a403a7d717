/// Where the pages about the API are.
enum ReferenceAddress {
    static let index = PageAddress(path: "/api")
    static let problems = PageAddress(path: "/api/problems")

    static func noun(_ key: String) -> PageAddress { PageAddress(path: "/api/reference/\(key)") }
}

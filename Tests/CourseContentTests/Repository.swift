/// The checkout that the tests run in.
enum Repository {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

    static let course = root + "/courses/advanced-drug-policy-management"
}

package struct SeedingFailed: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

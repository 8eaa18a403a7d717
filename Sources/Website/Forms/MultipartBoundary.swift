/// The `boundary` parameter of a `multipart/form-data` content type: 1 to 70 characters of RFC 2046's set, not ending in a space.
package enum MultipartBoundary {
    private static let permitted = Set("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'()+_,-./:=? ".utf8)

    /// - Parameter parameters: of the content type, everything after the first semicolon.
    package static func read(_ parameters: [HeaderParameter]) throws(MultipartError) -> String {
        let found = parameters.filter { $0.name == "boundary" }
        guard found.count == 1, let boundary = found.first?.value, (1...70).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy(permitted.contains), boundary.last != " "
        else { throw .boundaryInvalid }
        return boundary
    }
}

/// The kinds of JSON value, as named in messages and schemas.
package enum JSONKind: String, Sendable, Hashable {
    case null, boolean, integer, string, array, object
}

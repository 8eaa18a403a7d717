/// Why text cannot be set.
package enum TypesettingError: Error, Equatable, Sendable {
    /// Fontconfig or Pango could not be set up.
    case unavailable(String)
    /// The file is missing, damaged, of a kind that cannot be embedded, or its licence bits forbid it.
    case unusableFont(path: String, reason: String)
    /// No font of the list has this character. Printing a box in a person's name is worse than printing nothing.
    case missingGlyph(Unicode.Scalar)
    /// A font could not be cut down to its used glyphs.
    case subsetFailed(path: String)
}

extension TypesettingError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unavailable(let reason): reason
        case .unusableFont(let path, let reason): "\(path) cannot be used: \(reason)"
        case .missingGlyph(let scalar): "no font has the character “\(scalar)”"
        case .subsetFailed(let path): "\(path) cannot be cut to its used glyphs"
        }
    }
}

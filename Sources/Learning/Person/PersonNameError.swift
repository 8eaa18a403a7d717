/// Why a text cannot be a person's name.
package enum PersonNameError: Error, Sendable, Hashable {
    case empty
    case tooLong(Int)
    case notInName(Unicode.Scalar)
    case notLatin(Unicode.Scalar)
}

extension PersonNameError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "the name has no letters"
        case .tooLong(let count): "the name has \(count) characters; at most \(PersonName.maximumLength) can be printed"
        case .notInName(let scalar): "\(name(of: scalar)) does not belong in a name"
        case .notLatin(let scalar): "\(name(of: scalar)) is not a Latin letter; the Latin form is the one in the passport"
        }
    }

    private func name(of scalar: Unicode.Scalar) -> String {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
        guard let name = scalar.properties.name else { return code }
        return "\(code) (\(name))"
    }
}

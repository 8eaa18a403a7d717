/// Why a text is not the strict JSON that ``JSONValue/parse(_:limits:)`` takes.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The rule that was broken, stable across versions.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case tooLarge = "json-too-large"
        case tooDeep = "json-too-deep"
        case unexpectedEnd = "json-unexpected-end"
        case unexpectedByte = "json-unexpected-byte"
        case trailingData = "json-trailing-data"
        case duplicateKey = "json-duplicate-key"
        case invalidText = "json-invalid-utf8"
        case controlCharacter = "json-control-character"
        case invalidEscape = "json-invalid-escape"
        case loneSurrogate = "json-lone-surrogate"
        case notAnInteger = "json-number-not-whole"
        case integerOutOfRange = "json-number-out-of-range"
    }

    /// The rule that was broken.
    public let code: Code
    /// Zero-based position of the offending byte; of the first quote for a key or a string as a whole.
    public let offset: Int

    /// A broken rule and its place.
    public init(code: Code, offset: Int) {
        self.code = code
        self.offset = offset
    }

    /// The rule in words, and the place.
    public var description: String {
        let reason =
            switch code {
            case .tooLarge: "the text is longer than allowed"
            case .tooDeep: "arrays and objects are nested deeper than allowed"
            case .unexpectedEnd: "the text ends in the middle of a value"
            case .unexpectedByte: "a character that JSON does not allow in this place"
            case .trailingData: "something follows the end of the value"
            case .duplicateKey: "the object has this key twice"
            case .invalidText: "the string is not valid UTF-8"
            case .controlCharacter: "a control character must be written as an escape"
            case .invalidEscape: "not an escape sequence of JSON"
            case .loneSurrogate: "half of a surrogate pair stands alone"
            case .notAnInteger: "numbers must be whole: no fraction and no exponent"
            case .integerOutOfRange: "whole numbers must lie within ±9007199254740991"
            }
        return "\(reason) (byte \(offset))"
    }
}

import Hummingbird
import Learning

/// What stands in an address in braces. What cannot be the name of anything is told as an address that does not exist.
extension WebsiteContext {
    var cohort: CohortKey {
        get throws { try parameter("cohort") { CohortKey($0) } }
    }

    var submissionCode: SubmissionCode {
        get throws { try parameter("code") { SubmissionCode($0) } }
    }

    var digest: FileDigest {
        get throws { try parameter("digest") { FileDigest($0) } }
    }

    var applicationPart: ApplicationPart {
        get throws { try parameter("part") { ApplicationPart(rawValue: $0) } }
    }

    var sittingKey: SittingKey {
        get throws {
            let assessment: ContentCode = try parameter("assessment") { ContentCode($0) }
            return SittingKey(try cohort, assessment, number: try parameter("number") { Int($0) })
        }
    }

    func contentKey(_ name: String) throws -> ContentKey { try parameter(name) { ContentKey($0) } }

    func identifier<Noun>(_ name: String) throws -> Identifier<Noun> { try parameter(name) { UUIDv7($0).map { Identifier($0) } } }

    /// - Throws: ``RequestError`` `not-found`.
    private func parameter<Value>(_ name: String, _ read: (String) -> Value?) throws -> Value {
        guard let value = read(try pathText(name)) else { throw RequestError(.notFound) }
        return value
    }

    /// A step of the path as its sender meant it: the router hands on what stands in the address, `%40` for `@`.
    ///
    /// - Throws: ``FormError`` for percent signs that encode nothing, and for text that is not UTF-8; ``RequestError`` `not-found`.
    func pathText(_ name: String) throws -> String {
        guard let raw = parameters.get(name) else { throw RequestError(.notFound) }
        return try PercentEncoding.decoded(raw.utf8, plusIsSpace: false)
    }
}

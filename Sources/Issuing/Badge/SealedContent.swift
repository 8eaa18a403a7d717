import CanonicalJSON
package import Credentials
import Cryptography
package import Learning

/// What a sealed file states as data: the facts, and of a certificate the badge that says the same.
package struct SealedContent: Sendable {
    package let facts: DocumentFacts
    /// Written as the academy writes badges and in agreement with the facts. Its proof is not checked here, see ``Badge/verify(keys:)``.
    package let badge: Badge?

    /// - Throws: for files that this program did not put there, or not together.
    package init(_ attachments: [Attachment]) throws {
        let (badges, others) = (
            attachments.filter { $0.name == BadgeMaker.attachmentName }, attachments.filter { $0.name != BadgeMaker.attachmentName }
        )
        guard others.count == 1, let file = others.first else { throw BadgeMismatch("the file carries no facts of a document, or more than that") }
        facts = try DocumentFacts(json: JSONValue.parse(file.bytes))
        guard file.name == DocumentPress.attachmentName(facts.kind), file.mediaType == DocumentPress.attachmentType else {
            throw BadgeMismatch("the facts are not in a file of their name")
        }
        guard badges.count == (facts.badge == nil ? 0 : 1), badges.allSatisfy({ $0.mediaType == BadgeMaker.attachmentType }) else {
            throw BadgeMismatch("a certificate has its facts and its badge, and no other document has a badge")
        }
        badge = try badges.first.map { try Badge.read($0.bytes) }
        try badge?.facts.check(against: facts, digest: SHA256.digest(file.bytes))
    }
}

/// What the code on a certificate states by itself (ruling 11): that an award was made, never that it still stands. Nothing is looked up.
package struct ReadStatement: Command {
    package static let name = CommandName.readStatement

    private let text: String
    private let publisher: any BadgePublisher

    /// - Parameter text: what stands behind `#` in the code's address, or all of the address.
    package init(_ text: String, publisher: any BadgePublisher) {
        let statement = text.split(separator: "#", omittingEmptySubsequences: false).last ?? ""
        self.text = String(statement.filter { !$0.isWhitespace })
        self.publisher = publisher
    }

    /// - Throws: ``Refusal`` `statement-refused`.
    package func perform(in context: CommandContext) async throws -> StatedAward { try await publisher.statement(text) }
}

/// A statement with the academy's signature.
package struct StatedAward: Sendable, Hashable {
    /// Where a code has no room for a text it has the first half of its digest: the text is what the paper says, if that digest is the paper's.
    package enum Text: Sendable, Hashable {
        case text(String)
        /// 16 bytes of the SHA-256 of the text in UTF-8.
        case digest([UInt8])
    }

    package let serial: String
    package let awardedOn: LocalDate
    /// In Latin letters.
    package let holder: Text
    package let award: Text

    package init(serial: String, awardedOn: LocalDate, holder: Text, award: Text) {
        (self.serial, self.awardedOn, self.holder, self.award) = (serial, awardedOn, holder, award)
    }
}

extension StatedAward.Text {
    /// The text, or its digest in hexadecimal behind `SHA-256`.
    package var words: String { plain ?? digestText.map { "SHA-256 \($0)…" } ?? "" }

    /// Nil where there is only its digest.
    package var plain: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// In hexadecimal; nil where there is the text.
    package var digestText: String? {
        if case .digest(let digest) = self { hexadecimal(digest) } else { nil }
    }
}

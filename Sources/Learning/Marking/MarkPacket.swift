import CanonicalJSON

/// What a marker types for a script, before the rubric has been asked.
package struct MarkPacket: Sendable, Hashable {
    package static let longestComments = 20_000

    package let points: [RubricScore.Points]
    package let individual: Hundredths?
    package let comments: String

    /// - Throws: ``Refusal`` `invalid-input` for comments of more than 20,000 characters, `mark-out-of-range`.
    package init(points: [RubricScore.Points], individual: Hundredths? = nil, comments: String) throws(Refusal) {
        let comments = Folding.composed(comments)
        guard comments.count <= Self.longestComments else {
            throw Refusal(
                invalid: LocalizedText(english: "the comments", french: "les commentaires"),
                LocalizedText(
                    english: "they have at most \(Self.longestComments) characters",
                    french: "ils ont \(Self.longestComments) caractères au plus"
                )
            )
        }
        if let individual, !(Hundredths.zero...Hundredths.hundred).contains(individual) { throw Refusal(.markOutOfRange, [individual.description]) }
        (self.points, self.individual, self.comments) = (points, individual, comments)
    }

    /// What is kept while a marker is at work: whatever lacks may still come.
    ///
    /// - Throws: ``Refusal`` `rubric-mismatch`, `individual-part-mismatch`.
    func drafted(by assessment: Assessment) throws(Refusal) -> MarkingAllocation.Packet {
        guard let rubric = assessment.rubric else { throw Refusal(.rubricMismatch, [assessment.code.description, "0"]) }
        guard individual == nil || assessment.group != nil else { throw Refusal(.individualPartMismatch, [assessment.code.description]) }
        return MarkingAllocation.Packet(score: try RubricScore(drafted: points, by: rubric), individual: individual, comments: comments)
    }

    /// - Throws: ``Refusal`` `rubric-mismatch`, `individual-part-mismatch`.
    func checked(by assessment: Assessment) throws(Refusal) -> MarkingAllocation.Packet {
        guard let rubric = assessment.rubric else { throw Refusal(.rubricMismatch, [assessment.code.description, "0"]) }
        guard (individual != nil) == (assessment.group != nil) else { throw Refusal(.individualPartMismatch, [assessment.code.description]) }
        return MarkingAllocation.Packet(score: try RubricScore(points, by: rubric), individual: individual, comments: comments)
    }
}

extension MarkingAllocation.Packet {
    /// For the audit trail.
    var facts: [String: JSONValue] {
        [
            "points": score.json, "rawHundredths": .integer(Int64(score.raw.count)),
            "individualHundredths": individual.map { .integer(Int64($0.count)) } ?? .null, "comments": .string(comments),
        ]
    }
}

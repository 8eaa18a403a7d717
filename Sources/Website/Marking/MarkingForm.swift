import Learning

/// A marker's form, as it was typed.
struct MarkingForm: Sendable {
    var points: [ContentKey: String] = [:]
    var individual = ""
    var comments = ""
    /// Of the draft that the form was made from, so that a second tab cannot undo the first.
    var version: String

    /// What the marker wrote so far.
    init(_ work: MarkingWork) {
        version = work.version.text
        guard let packet = work.task.packet else { return }
        for one in packet.score.points { points[one.criterion] = one.points.description }
        individual = packet.individual?.description ?? ""
        comments = packet.comments
    }

    init(_ fields: FormFields, criteria: [Rubric.Criterion]) {
        for criterion in criteria { points[criterion.key] = fields["points-\(criterion.key)"] }
        individual = fields["individual"] ?? ""
        comments = fields["comments"] ?? ""
        version = fields["version"] ?? ""
    }

    /// Of what was filled in: whether something lacks, the command says that it is handed to.
    ///
    /// - Throws: ``Refusal`` `invalid-input` for points that are no number.
    func packet(hasIndividualPart: Bool) throws(Refusal) -> MarkPacket {
        var given: [RubricScore.Points] = []
        for (criterion, typed) in points where !typed.isEmpty { given.append(RubricScore.Points(criterion, try Self.number(typed))) }
        let own = hasIndividualPart && !individual.isEmpty ? try Self.number(individual) : nil
        return try MarkPacket(points: given, individual: own, comments: comments)
    }

    private static func number(_ typed: String) throws(Refusal) -> Hundredths {
        guard let number = Hundredths(typed.replacing(",", with: ".")) else {
            throw Refusal(
                invalid: LocalizedText(english: "“\(typed)”", french: "« \(typed) »"),
                LocalizedText(english: "points are a number with at most two decimals", french: "les points sont un nombre à deux décimales au plus")
            )
        }
        return number
    }
}

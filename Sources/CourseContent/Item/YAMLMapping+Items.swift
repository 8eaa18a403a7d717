import Learning

extension YAMLMapping {
    /// The elements of a list in which each has a key of its own.
    func parts<Part>(
        _ name: String,
        known: [String],
        _ log: inout ProblemLog,
        _ make: (ContentKey, YAMLMapping, inout ProblemLog) -> Part?
    ) -> [Located<Part>] {
        var seen: [ContentKey: Place] = [:]
        return list(name, &log).compactMap { node in
            guard let part = mapping(node, known: known, &log), let key = part.key("key", &log) else { return nil }
            if let first = seen[key.value] {
                let message = "`\(key.value)` stands in line \(first.line) of the same list already"
                log.report(.duplicateKey, at: key.place, message, hint: "give each of them its own key")
            }
            seen[key.value] = seen[key.value] ?? key.place
            return make(key.value, part, &log).map { Located(value: $0, place: key.place) }
        }
    }

    func isShuffled(_ log: inout ProblemLog) -> Bool { has("shuffle") ? boolean("shuffle", &log) ?? true : true }

    func choiceList(_ log: inout ProblemLog) -> ChoiceList {
        let options = parts("options", known: ["key"] + Self.languages + ["right", "feedback"], &log) { key, option, log -> ChoiceList.Option? in
            let text = option.ownText(&log)
            let isRight = option.has("right") ? option.boolean("right", &log) : false
            let feedback = option.localizedText("feedback", &log)
            guard let text, let isRight, let feedback else { return nil }
            return ChoiceList.Option(key: key, text: text, isRight: isRight, feedback: feedback)
        }
        return ChoiceList(options.map(\.value), isShuffled: isShuffled(&log))
    }

    func trueFalse(_ log: inout ProblemLog) -> TrueFalse? {
        let answer = boolean("answer", &log)
        let toTrue = localizedText("feedback-true", &log)
        let toFalse = localizedText("feedback-false", &log)
        guard let answer, let toTrue, let toFalse else { return nil }
        return TrueFalse(answer: answer, feedbackToTrue: toTrue, feedbackToFalse: toFalse)
    }

    func textKey(_ log: inout ProblemLog) -> TextKey? {
        let answers = list("answers", &log).compactMap { node -> TextKey.Answer? in
            guard let answer = mapping(node, known: ["accept", "share", "feedback"], &log) else { return nil }
            let wordings = answer.list("accept", &log).compactMap { answer.text($0, called: "accept", &log)?.value }
            let share = answer.has("share") ? answer.number("share", in: 0...100, &log)?.value : 100
            guard let share, let feedback = answer.localizedText("feedback", &log) else { return nil }
            return TextKey.Answer(wordings: wordings, share: share, feedback: feedback)
        }
        return localizedText("feedback-else", &log).map { TextKey(answers, otherwise: $0) }
    }

    func numericKey(_ log: inout ProblemLog) -> NumericKey? {
        let answer = decimal("answer", &log)
        let tolerance = has("tolerance") ? decimal("tolerance", &log) : DecimalNumber("0")
        let unit = has("unit") ? localizedText("unit", &log) : nil
        let (right, less) = (localizedText("feedback-right", &log), localizedText("feedback-less", &log))
        let more = localizedText("feedback-more", &log)
        guard let answer, let tolerance, let right, let less, let more else { return nil }
        return NumericKey(
            answer: answer,
            tolerance: tolerance,
            unit: unit,
            feedbackToRight: right,
            feedbackToLess: less,
            feedbackToMore: more
        )
    }

    func ordering(_ log: inout ProblemLog) -> Ordering {
        let elements = parts("elements", known: ["key"] + Self.languages + ["feedback"], &log) { key, element, log -> Ordering.Element? in
            let text = element.ownText(&log)
            let feedback = element.localizedText("feedback", &log)
            guard let text, let feedback else { return nil }
            return Ordering.Element(key: key, text: text, feedback: feedback)
        }
        return Ordering(elements.map(\.value))
    }

    func fileTask(_ log: inout ProblemLog) -> FileTask? {
        let formats = choices("formats", of: FileTask.Format.self, &log)
        let megabytes = number("megabytes", in: FileTask.megabytesRange, &log)
        let guidance = localizedText("guidance", &log)
        guard let megabytes, let guidance else { return nil }
        return FileTask(formats: formats, megabytes: megabytes.value, guidance: guidance)
    }

    private func decimal(_ name: String, _ log: inout ProblemLog) -> DecimalNumber? {
        guard let text = text(name, &log) else { return nil }
        if let number = DecimalNumber(text.value) { return number }
        log.report(
            .invalidNumber,
            at: text.place,
            "`\(name)` must be a number, found `\(text.value.shortened)`",
            hint: "at most nine digits before the point and six behind it, as in `1961` or `-2.5`"
        )
        return nil
    }
}

extension ChoiceList {
    func judgement(ofOne key: ContentKey) throws(ItemResponseError) -> Judgement {
        guard let option = self[key] else { throw .unknownPart(key.text) }
        return Judgement(option.isRight, part: key, option.feedback)
    }

    func judgement(of chosen: Set<ContentKey>, _ rule: ItemScoring) throws(ItemResponseError) -> Judgement {
        try requireKnown(Array(chosen), among: options.map(\.key))
        let (right, wrong) = (options.filter(\.isRight), options.filter { !$0.isRight })
        let hits = share(right.count { chosen.contains($0.key) }, of: right.count)
        let misses = share(wrong.count { chosen.contains($0.key) }, of: wrong.count)
        // Something missed is remarked upon as well: its feedback tells why it would have been right.
        let remarks = options.filter { chosen.contains($0.key) || $0.isRight }
            .map { ItemScore.Remark(part: $0.key, isRight: $0.isRight && chosen.contains($0.key), feedback: $0.feedback) }
        return Judgement(share: rule.share(hits - misses), remarks: remarks)
    }
}

extension TextKey {
    func judgement(of text: String) -> Judgement {
        let answer = answer(to: text)
        let remark = ItemScore.Remark(part: nil, isRight: answer?.share == 100, feedback: answer?.feedback ?? feedbackOtherwise)
        return Judgement(share: share(answer?.share ?? 0, of: 100), remarks: [remark])
    }
}

extension NumericKey {
    func judgement(of text: String) -> Judgement {
        guard let number = DecimalNumber(text) else { return Judgement(share: .zero, remarks: []) }
        return Judgement(isRight(number), feedback(to: number))
    }
}

extension Matching {
    func judgement(of pairs: [ContentKey: ContentKey], _ rule: ItemScoring) throws(ItemResponseError) -> Judgement {
        try requireKnown(pairs.keys.sorted(), among: premises.map(\.key))
        try requireKnown(pairs.values.sorted(), among: targets.map(\.key))
        let remarks = premises.map { ItemScore.Remark(part: $0.key, isRight: pairs[$0.key] == $0.target, feedback: $0.feedback) }
        return Judgement(share: rule.share(share(remarks.count { $0.isRight }, of: premises.count)), remarks: remarks)
    }
}

extension Ordering {
    func judgement(of order: [ContentKey], _ rule: ItemScoring) throws(ItemResponseError) -> Judgement {
        let right = elements.map(\.key)
        guard order.count == right.count, Set(order) == Set(right) else { throw .unknownPart(order.map(\.text).joined(separator: ", ")) }
        let successors = Dictionary(zip(right, right.dropFirst()), uniquingKeysWith: { first, _ in first })
        let sequences = zip(order, order.dropFirst()).count { successors[$0] == $1 }
        let remarks = zip(elements, order).map { ItemScore.Remark(part: $0.key, isRight: $0.key == $1, feedback: $0.feedback) }
        return Judgement(share: rule.share(share(sequences, of: right.count - 1)), remarks: remarks)
    }
}

extension GapText {
    func judgement(of answers: [ContentKey: String], _ rule: ItemScoring) throws(ItemResponseError) -> Judgement {
        try requireKnown(answers.keys.sorted(), among: gaps.map(\.key))
        var (sum, remarks): (Int, [ItemScore.Remark]) = (0, [])
        for gap in gaps {
            let answer = gap.answers.answer(to: answers[gap.key] ?? "")
            sum += answer?.share ?? 0
            let feedback = answer?.feedback ?? gap.answers.feedbackOtherwise
            remarks.append(ItemScore.Remark(part: gap.key, isRight: answer?.share == 100, feedback: feedback))
        }
        return Judgement(share: rule.share(share(sum, of: 100 * gaps.count)), remarks: remarks)
    }
}

extension InlineChoiceText {
    func judgement(of chosen: [ContentKey: ContentKey], _ rule: ItemScoring) throws(ItemResponseError) -> Judgement {
        try requireKnown(chosen.keys.sorted(), among: gaps.map(\.key))
        var remarks: [ItemScore.Remark] = []
        for gap in gaps {
            guard let key = chosen[gap.key] else { continue }
            guard let option = gap.choices[key] else { throw .unknownPart(key.text) }
            remarks.append(ItemScore.Remark(part: gap.key, isRight: option.isRight, feedback: option.feedback))
        }
        return Judgement(share: rule.share(share(remarks.count { $0.isRight }, of: gaps.count)), remarks: remarks)
    }
}

/// Zero of nothing.
private func share(_ count: Int, of whole: Int) -> Rational {
    Rational(numerator: Int64(count), denominator: Int64(whole)) ?? .zero
}

private func requireKnown(_ keys: [ContentKey], among known: [ContentKey]) throws(ItemResponseError) {
    for key in keys {
        guard known.contains(key) else { throw .unknownPart(key.text) }
    }
}

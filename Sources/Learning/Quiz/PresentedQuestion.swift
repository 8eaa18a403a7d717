/// A question as whoever answers it sees it: everything to answer it by, and nothing that tells what is right.
package struct PresentedQuestion: Sendable, Hashable {
    package struct Option: Sendable, Hashable {
        package let key: ContentKey
        package let text: LocalizedText

        init(_ key: ContentKey, _ text: LocalizedText) { (self.key, self.text) = (key, text) }
    }

    package struct Gap: Sendable, Hashable {
        package let key: ContentKey
        /// Empty where the gap is typed in.
        package let options: [Option]
    }

    package enum Body: Sendable, Hashable {
        case single([Option])
        case multiple([Option])
        case trueFalse
        case shortText
        /// With what is printed behind the field.
        case numeric(unit: LocalizedText?)
        case matching(premises: [Option], targets: [Option])
        case ordering([Option])
        /// Gaps stand in the text as their keys in double brackets.
        case gaps(text: LocalizedText, [Gap])
        /// With the most words that are read.
        case essay(words: Int)
        case file(formats: [FileTask.Format], megabytes: Int)
    }

    package let key: ContentKey
    package let prompt: LocalizedText
    package let points: Int
    package let body: Body

    /// - Parameter form: how the question was drawn; an option that the item has no longer is left out.
    package init(_ item: Item, _ form: QuestionForm) {
        (key, prompt, points) = (item.key, item.prompt, item.points)
        body =
            switch item.body {
            case .single(let list): .single(list.presented(form.order))
            case .multiple(let list, _): .multiple(list.presented(form.order))
            case .trueFalse: .trueFalse
            case .shortText: .shortText
            case .numeric(let key): .numeric(unit: key.unit)
            case .matching(let matching, _):
                .matching(
                    premises: matching.premises.map { Option($0.key, $0.text) },
                    targets: form.order.compactMap { key in matching.targets.first { $0.key == key }.map { Option($0.key, $0.text) } }
                )
            case .ordering(let ordering, _):
                .ordering(form.order.compactMap { key in ordering.elements.first { $0.key == key }.map { Option($0.key, $0.text) } })
            case .gap(let text, _): .gaps(text: text.text, text.gaps.map { Gap(key: $0.key, options: []) })
            case .inlineChoice(let text, _):
                .gaps(text: text.text, text.gaps.map { Gap(key: $0.key, options: $0.choices.presented(form.gapOrders[$0.key] ?? [])) })
            case .essay(let task): .essay(words: task.words)
            case .file(let task): .file(formats: task.formats, megabytes: task.megabytes)
            }
    }
}

extension ChoiceList {
    fileprivate func presented(_ order: [ContentKey]) -> [PresentedQuestion.Option] {
        order.compactMap { key in self[key].map { PresentedQuestion.Option($0.key, $0.text) } }
    }
}

/// What somebody answered, by keys of the item, so that neither language nor the order on the screen matters.
package enum ItemResponse: Sendable, Hashable {
    case choice(ContentKey)
    case choices(Set<ContentKey>)
    case truth(Bool)
    /// As typed: a short text or an essay.
    case text(String)
    /// As typed; what is no number is wrong.
    case number(String)
    /// Premise to target.
    case pairs([ContentKey: ContentKey])
    case order([ContentKey])
    /// Gap to what was typed.
    case gaps([ContentKey: String])
    /// Gap to the option chosen.
    case gapChoices([ContentKey: ContentKey])
    /// Names of the files handed in.
    case files([String])
}

/// Why a response cannot be scored. None of these is a wrong answer: each is a fault of whatever sent it.
package enum ItemResponseError: Error, Hashable {
    /// The response is of another kind than the item.
    case otherKind
    /// A key that the item has not, or an order that is no order of its elements.
    case unknownPart(String)
    /// More than so many characters in one field.
    case tooLong(Int)
}

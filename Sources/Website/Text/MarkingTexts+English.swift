extension MarkingTexts {
    static let english = MarkingTexts(
        heading: "Marking",
        lead: "Work that was given to you. Its code is the only name it has until results are released.",
        openHeading: "Waiting for you",
        nothingOpen: "Nothing waits for you.",
        sentHeading: "Sent",
        code: "Code",
        assessment: "Assessment",
        part: "You are",
        state: "State",
        words: "Words",
        author: "Author",
        anonymous: "anonymous",
        openScript: "Open the work",
        brief: "What was asked",
        ownMark: "Your mark so far",
        rubric: "Your mark",
        individual: "Individual part (0–100)",
        comments: "Comments",
        commentsHint: "The author reads them once results are released.",
        saveDraft: "Save as draft",
        send: "Send",
        closed: "This work cannot be marked now.",
        talkHeading: "The other marker",
        talkMeaning: "The two marks lie far apart. Talk to each other, then say which mark you agree on.",
        otherMark: "The other mark"
    )
}

/// Why a rule said no: a code that never changes, what kind of no it is, and a sentence in each language. Each is declared beside its noun.
package struct RefusalCode: Sendable {
    /// What sort of answer a caller gets.
    package enum Kind: Sendable, CaseIterable {
        /// Whoever asks may not.
        case forbidden
        /// Whoever asks has not shown who they are.
        case unauthenticated
        /// What was handed in cannot be right, whatever the records say.
        case invalid
        /// What it is about does not exist.
        case unknown
        /// The records are in a state that does not allow it.
        case conflict
        /// It is no longer what the caller saw when the change was made up.
        /// It was changed since whoever changes it has read it.
        case stale
        case tooLarge
        /// Asked too often; a while later it may be right.
        case tooOften
        /// The academy is not ready for it.
        case unavailable
    }

    /// One word, so that a refusal is returned in registers.
    private let definition: Definition

    private final class Definition: Sendable {
        let rawValue: String
        let kind: Kind
        let facts: Int
        let sentence: LocalizedText

        init(_ rawValue: String, _ kind: Kind, facts: Int, sentence: LocalizedText) {
            (self.rawValue, self.kind, self.facts, self.sentence) = (rawValue, kind, facts, sentence)
        }
    }

    init(_ rawValue: String, _ kind: Kind, facts: Int, english: String, french: String) {
        definition = Definition(rawValue, kind, facts: facts, sentence: LocalizedText(english: english, french: french))
    }

    /// Kebab-case; part of the program's interface for good.
    package var rawValue: String { definition.rawValue }
    package var kind: Kind { definition.kind }
    /// How many facts its sentences tell, as `{0}`, `{1}`, ….
    package var facts: Int { definition.facts }
    /// What is wrong, and what would be right.
    package var sentence: LocalizedText { definition.sentence }
}

extension RefusalCode: Hashable {
    package static func == (left: RefusalCode, right: RefusalCode) -> Bool { left.rawValue == right.rawValue }

    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension RefusalCode: CaseIterable {
    package static let allCases: [RefusalCode] = [
        accessCodes,
        inputCodes,
        academyCodes,
        courseCodes,
        cohortCodes,
        personCodes,
        applicationCodes,
        nominationCodes,
        selectionCodes,
        offerCodes,
        enrolmentCodes,
        timetableCodes,
        attendanceCodes,
        groupCodes,
        markCodes,
        boardCodes,
        resitCodes,
        revisionCodes,
        appealCodes,
        revocationCodes,
        awardCodes,
        pastAwardCodes,
        sittingCodes,
        submissionCodes,
        quizCodes,
        uploadCodes,
        markingCodes,
        moderationCodes,
        circumstancesCodes,
        integrityCodes,
        certificateCodes,
        documentCodes,
        sealingCodes,
        suspensionCodes,
        jointActCodes,
        accountCodes,
        repetitionCodes,
    ].flatMap(\.self)
}

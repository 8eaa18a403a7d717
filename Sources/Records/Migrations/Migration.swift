/// One step of the schema, forward only, in a transaction of its own. Once released its text never changes: what was applied is compared with it.
struct Migration: Sendable {
    let number: Int64
    let name: String
    /// The statements for a dialect. Table and column names are plain strings, not today's Swift types.
    let statements: @Sendable (Dialect) -> String

    static let all: [Migration] = [
        createFoundation, createCatalogue, createCohort, createMark, createAward, createDocument, createAccount,
        createAdmission, createLearning, createAssessment, createBoard, createAccess, createQuiz, createUpload, createAwardImport,
        createRepetition, createLog, createDocumentLife, createBadge, createArchive,
    ]
}

/// What can be wrong in a course folder. Codes are never renamed; `docs/course-format.md` explains each.
package enum ContentProblemCode: String, Sendable, Hashable, CaseIterable {
    // Files and folders
    case folderMissing = "folder-missing"
    case fileMissing = "file-missing"
    case fileUnreadable = "file-unreadable"
    case fileTooLarge = "file-too-large"
    case tooManyFiles = "too-many-files"
    case notARegularFile = "not-a-regular-file"
    case pathOutsideFolder = "path-outside-folder"
    case unusedFile = "unused-file"
    case folderName = "folder-name"
    case invalidUTF8 = "invalid-utf8"
    case controlCharacter = "control-character"

    // YAML
    case yamlSyntax = "yaml-syntax"
    case yamlTooDeep = "yaml-too-deep"
    case yamlAlias = "yaml-alias"
    case yamlTag = "yaml-tag"
    case duplicateField = "duplicate-field"

    // Fields
    case unknownFormat = "unknown-format"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case wrongType = "wrong-type"
    case emptyText = "empty-text"
    case emptyList = "empty-list"
    case missingTranslation = "missing-translation"
    case invalidKey = "invalid-key"
    case invalidCode = "invalid-code"
    case invalidNumber = "invalid-number"
    case numberOutOfRange = "number-out-of-range"
    case unknownChoice = "unknown-choice"

    // The course as a whole
    case duplicateKey = "duplicate-key"
    case duplicateCode = "duplicate-code"
    case unknownReference = "unknown-reference"
    case unitUnused = "unit-unused"
    case unitUsedTwice = "unit-used-twice"
    case unitNotAssessed = "unit-not-assessed"
    case outcomeNotAssessed = "outcome-not-assessed"
    case moduleNotAssessed = "module-not-assessed"
    case weightsNotHundred = "weights-not-100"
    case pointsNotHundred = "points-not-100"
    case ectsMismatch = "ects-mismatch"
    case hoursMismatch = "hours-mismatch"
    case rangeReversed = "range-reversed"
    case ruleConflict = "rule-conflict"
    case courseInconsistent = "course-inconsistent"

    // Lessons
    case frontMatterMissing = "front-matter-missing"
    case lessonEmpty = "lesson-empty"
    case headingLevel = "heading-level"
    case rawHTML = "raw-html"
    case linkTargetMissing = "link-target-missing"
    case linkScheme = "link-scheme"
    case unknownSource = "unknown-source"
    case sourceNotCited = "source-not-cited"
}

/// How long a column's contents are kept (domain.md 2.7, ruling 30). A legal hold on a person or case stops every one of them.
package enum RetentionClass: String, Sendable, CaseIterable {
    /// Tells of no person: configuration, content, keys of the program itself.
    case notPersonal = "not-personal"
    /// Name, award, dates, marks, serial, status, signature trail: for good, as the proof of an award.
    case coreRecord = "core-record"
    /// Until six years after the end of the relationship.
    case studentFile = "student-file"
    /// Drafts, refused and withdrawn applications: until twelve months after the edition's selection, then counts only.
    case application
    /// Submissions, feedback, markers' notes: until twelve months after the person's own last board; then a hash for six years.
    case submission
    /// Evidence of circumstances, health among it: until six months after the end of the appeal; the decision stays.
    case evidence
    /// Visa, diet, arrival, emergency contact: three months after the last residence.
    case travel
    /// Twelve months.
    case log
    /// As long as the account is open, and the student file with it.
    case account
    /// Until the work it describes is done.
    case transient
}

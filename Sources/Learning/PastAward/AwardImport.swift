/// Past awards that one person proposes to take over, and another decides on as a whole.
package struct AwardImport: Sendable, Hashable {
    package let id: Identifier<AwardImport>
    /// What people call it: the name of the file.
    package let label: String
    package let state: AwardImportState
    package let proposedAt: Instant
    package let awards: Int

    package init(id: Identifier<AwardImport>, label: String, state: AwardImportState, proposedAt: Instant, awards: Int) {
        (self.id, self.label, self.state) = (id, label, state)
        (self.proposedAt, self.awards) = (proposedAt, awards)
    }
}

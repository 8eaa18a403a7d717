/// What one of the panel sees of an application: what is to be scored, and the own points - never another's (domain.md 2.1).
package struct ScoringFile: Sendable, Hashable {
    package let application: Application
    /// By which a conflict of interest is known.
    package let name: PersonName
    /// What the reader gave; nil while nothing.
    package let own: Scoring.Verdict?

    package init(application: Application, name: PersonName, own: Scoring.Verdict?) {
        (self.application, self.name, self.own) = (application, name, own)
    }
}

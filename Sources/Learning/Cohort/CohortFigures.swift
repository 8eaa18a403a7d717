/// How many there are of everything in one edition, counted in the records. No mark of anybody stands here, only what all of them come to: the board's figures, not
/// a trainee's (domain.md 2.9.4).
///
/// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
package final class CohortFigures: Sendable {
    /// What is counted, by what.
    package enum Sort: String, Sendable, CaseIterable {
        case application
        /// Applicants by country.
        case country
        case seat, enrolment, sitting, submission
        /// Works by how they came in: in time, late, extended, missing.
        case work
        /// Marks of one marker by part; those not sent yet as `waiting`.
        case marking
        case moderation, claim
        case integrityCase = "integrity-case"
        case board, resit, revision, appeal, award
        /// By kind and state: `transcript issued`.
        case document
    }

    /// What the marks of one assessment come to.
    package struct Component: Sendable, Hashable {
        package let code: ContentCode
        package let marks: Int
        /// Of the rounded marks; nil where there is none.
        package let mean: Rational?
        package let passed: Int
        package let compensated: Int

        package init(code: ContentCode, marks: Int, mean: Rational?, passed: Int, compensated: Int) {
            (self.code, self.marks, self.mean, self.passed, self.compensated) = (code, marks, mean, passed, compensated)
        }
    }

    package let cohort: CohortKey
    package let counts: [Sort: [String: Int]]
    /// In the order of the assessment plan.
    package let components: [Component]

    package init(cohort: CohortKey, counts: [Sort: [String: Int]], components: [Component]) {
        (self.cohort, self.counts, self.components) = (cohort, counts, components)
    }

    package subscript(sort: Sort) -> [String: Int] { counts[sort] ?? [:] }

    package func total(_ sort: Sort) -> Int { self[sort].values.reduce(0, +) }
}

package protocol FigureRecords {
    /// In one query.
    func counts(of cohort: Identifier<Cohort>) throws -> [CohortFigures.Sort: [String: Int]]
}

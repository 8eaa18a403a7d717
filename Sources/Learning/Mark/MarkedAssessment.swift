/// An assessment of a course version as marks point at it, with the rules by which its marks are computed; found without reading the whole course.
package struct MarkedAssessment: Sendable, Hashable {
    package let id: Identifier<Assessment>
    package let code: ContentCode
    /// Percent of the total.
    package let weight: Hundredths
    /// Nil where nothing is to be passed.
    package let passMark: Hundredths?
    /// What a resit of it can count at most.
    package let resitCap: Hundredths
    package let terms: MarkTerms

    package init(
        id: Identifier<Assessment>,
        code: ContentCode,
        weight: Hundredths,
        passMark: Hundredths?,
        resitCap: Hundredths,
        terms: MarkTerms
    ) {
        (self.id, self.code, self.weight, self.passMark) = (id, code, weight, passMark)
        (self.resitCap, self.terms) = (resitCap, terms)
    }

    package init(id: Identifier<Assessment>, _ assessment: Assessment, _ rules: CourseRules) {
        self.init(
            id: id,
            code: assessment.code,
            weight: assessment.weight,
            passMark: assessment.passMark,
            resitCap: rules.resit.cap,
            terms: MarkTerms(assessment, rules)
        )
    }
}

/// All assessments of a course, in their order. One whose weights do not sum to 100 cannot exist.
package struct AssessmentPlan: Sendable, Hashable {
    package let assessments: [Assessment]

    package init(_ assessments: [Assessment]) throws(AssessmentPlanError) {
        var codes: Set<ContentCode> = []
        for assessment in assessments {
            guard codes.insert(assessment.code).inserted else { throw .duplicateCode(assessment.code) }
            guard (Hundredths.zero...Hundredths.hundred).contains(assessment.weight) else { throw .weightOutOfRange(assessment.code) }
        }
        let sum = Hundredths(count: assessments.reduce(0) { $0 + $1.weight.count })
        guard sum == .hundred else { throw .weightsNotHundred(sum: sum) }
        self.assessments = assessments
    }

    package subscript(code: ContentCode) -> Assessment? { assessments.first { $0.code == code } }

    /// The assessments that the credits of a module follow from.
    package func assessments(ofModule key: ContentKey) -> [Assessment] { assessments.filter { $0.module == key } }
}

package enum AssessmentPlanError: Error, Hashable {
    case duplicateCode(ContentCode)
    case weightOutOfRange(ContentCode)
    case weightsNotHundred(sum: Hundredths)

    package var code: String {
        switch self {
        case .duplicateCode: "duplicate-code"
        case .weightOutOfRange: "number-out-of-range"
        case .weightsNotHundred: "weights-not-100"
        }
    }
}

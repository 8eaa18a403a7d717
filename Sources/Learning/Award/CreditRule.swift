/// Which modules have earned their credits: those whose components with a pass mark have all reached it or are compensated (domain.md section 3: I on A1 and A2,
/// II on A3 and A4, III on A5 and A6, the capstone on A7 and A8). Credits follow the board: hand in confirmed marks alone.
package enum CreditRule {
    package static func judge(_ course: Course, marks: [ContentCode: ComponentMark]) -> [ModuleCredit] {
        course.modules.map { module in
            let components = course.plan.assessments(ofModule: module.key).filter { $0.passMark != nil }
            let missing = components.filter { assessment in
                guard let mark = marks[assessment.code], let passMark = assessment.passMark else { return true }
                return Hundredths(whole: mark.rounded) < passMark && !mark.isCompensated
            }
            return ModuleCredit(module: module.key, ects: module.ects, missing: missing.map(\.code))
        }
    }
}

/// The credits of a module, and what still keeps them back.
package struct ModuleCredit: Sendable, Hashable {
    package let module: ContentKey
    package let ects: Hundredths
    /// Components not yet passed; none for credits that are earned.
    package let missing: [ContentCode]

    package var isEarned: Bool { missing.isEmpty }

    package init(module: ContentKey, ects: Hundredths, missing: [ContentCode]) {
        (self.module, self.ects, self.missing) = (module, ects, missing)
    }
}

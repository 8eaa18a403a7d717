import BenchmarkTools
import Learning

/// An academy that was filled, and whom to ask for in it.
struct FilledAcademy {
    let context: CommandContext
    let cohorts: [CohortKey]
    let people: [(cohort: CohortKey, email: EmailAddress)]
    let assessments: [ContentCode]
    let bytes: Int

    init(context: CommandContext, plan: FillingPlan, bytes: Int) {
        (self.context, self.bytes) = (context, bytes)
        assessments = plan.terms.codes
        let numbered = plan.measured.compactMap { number in CohortKey("edition-\(number)").map { (number, $0) } }
        cohorts = numbered.map(\.1)
        people = numbered.flatMap { number, key in
            (0..<FillingPlan.cohortSize).compactMap { place in
                EmailAddress("p\(number * FillingPlan.cohortSize + place)@example.org").map { (key, $0) }
            }
        }
    }
}

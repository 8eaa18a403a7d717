/// The answers that an examination has so far.
struct CheckList {
    private var answers: [SealCheck.ID: SealCheck] = [:]

    mutating func yes(_ id: SealCheck.ID) { answers[id] = SealCheck(id: id, outcome: .yes, reason: "") }

    mutating func no(_ refusal: SealRefusal) { answers[refusal.check] = SealCheck(id: refusal.check, outcome: .no, reason: refusal.reason) }

    mutating func notChecked(_ id: SealCheck.ID, _ reason: String) { answers[id] = SealCheck(id: id, outcome: .notChecked, reason: reason) }

    /// Every question once, in order; those that were not come to are not checked.
    var checks: [SealCheck] {
        SealCheck.ID.allCases.map { answers[$0] ?? SealCheck(id: $0, outcome: .notChecked, reason: "") }
    }
}

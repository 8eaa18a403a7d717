import Learning

/// A scope as its columns: those that its kind does not need are null.
struct ScopeColumns {
    var cohort: Identifier<Cohort>?
    var country: Country?
    var assessment: ContentCode?
    var caseFile: UUIDv7?

    func scope(of kind: Scope.Kind) -> Scope? {
        switch kind {
        case .academy: .academy
        case .cohort: cohort.map { .cohort($0) }
        case .country: country.map { .country($0) }
        case .assessment: cohort.flatMap { cohort in assessment.map { .assessment(cohort, $0) } }
        case .caseFile: caseFile.map { .caseFile($0) }
        case .own: nil
        }
    }
}

extension ScopeColumns {
    init(_ scope: Scope) {
        switch scope {
        case .academy, .own: break
        case .cohort(let id): cohort = id
        case .country(let code): country = code
        case .assessment(let id, let code): (cohort, assessment) = (id, code)
        case .caseFile(let id): caseFile = id
        }
    }
}

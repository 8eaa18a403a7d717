import ArgumentParser
import Learning

/// How far a role is to reach; the whole academy where nothing is said.
struct ScopeOptions: ParsableArguments {
    @Option(help: "Within a cohort, by its key.") var cohort: CohortKey?
    @Option(help: "Within an assessment of that cohort, by its code.") var assessment: ContentCode?
    @Option(help: "Within a country, as GR.") var country: Country?
    @Option(name: .customLong("case"), help: "Within one case, by its number.") var caseFile: String?

    func validate() throws {
        guard [cohort != nil, country != nil, caseFile != nil].count(where: \.self) <= 1 else {
            throw ValidationError("Say one of --cohort, --country and --case.")
        }
        guard assessment == nil || cohort != nil else { throw ValidationError("--assessment needs --cohort.") }
        if let caseFile, UUIDv7(caseFile) == nil { throw ValidationError("--case: \(caseFile) is not the number of a case.") }
    }

    func scope(in store: any RecordStore) async throws -> Scope {
        if let country { return .country(country) }
        if let caseFile = caseFile.flatMap({ UUIDv7($0) }) { return .caseFile(caseFile) }
        guard let cohort else { return .academy }
        let id = try await store.read { try $0.cohorts.require(cohort).id }
        return assessment.map { .assessment(id, $0) } ?? .cohort(id)
    }
}

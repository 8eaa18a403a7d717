package import CanonicalJSON

/// The stored form of a course version, which is also what is hashed to tell whether an import changed anything.
///
/// Hundredths are whole numbers under names that end in `Hundredths`; what is nil has no field. The `version` counts changes of this form, not of courses.
enum CourseSnapshot {
    static let version: Int64 = 2

    /// Bounds for numbers read back, far above anything real and far below what sums could overflow.
    static let largestNumber: Int64 = 1_000_000
}

extension Course {
    /// The canonical form: equal courses have equal snapshots and so equal canonical bytes.
    package var snapshot: JSONValue {
        .members([
            "version": .integer(CourseSnapshot.version),
            "key": .string(key.text),
            "title": title.snapshot,
            "awardTitle": awardTitle.snapshot,
            "proposal": proposal?.snapshot,
            "provider": provider.snapshot,
            "ectsHundredths": ects.snapshot,
            "workload": workload.snapshot,
            "teachingLanguages": .array(teachingLanguages.map { .string($0.rawValue) }),
            "submissionLanguages": .array(submissionLanguages.map { .string($0.rawValue) }),
            "outcomes": .array(outcomes.map(\.snapshot)),
            "modules": .array(modules.map(\.snapshot)),
            "assessments": .array(plan.assessments.map(\.snapshot)),
            "rules": rules.snapshot,
            "banks": .array(banks.map(\.snapshot)),
        ])
    }

    /// Restores what ``snapshot`` wrote, and only that: the course made must give back the very same value.
    package init(snapshot: JSONValue) throws(CourseSnapshotError) {
        do {
            let fields = try JSONFields(snapshot)
            let version = try fields.integer("version")
            guard version == CourseSnapshot.version else { throw CourseSnapshotError.unknownVersion(version) }
            try self.init(fields: fields)
        } catch let error as JSONFieldError {
            throw .field(error)
        } catch let error as CourseError {
            throw .course(error)
        } catch let error as AssessmentPlanError {
            throw .plan(error)
        } catch let error as CourseSnapshotError {
            throw error
        } catch {
            throw .notCanonical
        }
        guard self.snapshot == snapshot else { throw .notCanonical }
    }

    private init(fields: JSONFields) throws {
        try self.init(
            key: fields.key("key"),
            title: fields.text("title"),
            awardTitle: fields.text("awardTitle"),
            proposal: fields.ifPresent("proposal") { key throws(JSONFieldError) in try fields.text(key) },
            provider: fields.text("provider"),
            ects: fields.hundredths("ectsHundredths"),
            workload: Workload(fields.object("workload")),
            teachingLanguages: fields.choices("teachingLanguages", of: Language.self),
            submissionLanguages: fields.choices("submissionLanguages", of: Language.self),
            outcomes: fields.each("outcomes") { element throws(JSONFieldError) in try Outcome(element) },
            modules: fields.each("modules") { element throws(JSONFieldError) in try Module(element) },
            plan: AssessmentPlan(fields.each("assessments") { element throws(JSONFieldError) in try Assessment(element) }),
            rules: CourseRules(fields.object("rules")),
            banks: fields.each("banks") { element throws(JSONFieldError) in try ItemBank(element) }
        )
    }
}

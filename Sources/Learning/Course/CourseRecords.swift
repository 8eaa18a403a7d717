package protocol CourseRecords {
    func newestVersion(of key: ContentKey) throws -> CourseVersion?
    func version(_ id: Identifier<CourseVersion>) throws -> CourseVersion?
    func version(_ number: Int64, of key: ContentKey) throws -> CourseVersion?
    /// The newest version of every course in the order of the keys, from behind one of them.
    func catalogue(after key: String?, atMost count: Int) throws -> [CourseVersion]
    /// - Parameters:
    ///   - id: of the course itself, used when this is its first version.
    ///   - version: number one more than the newest.
    func insert(_ version: CourseVersion, course id: Identifier<Course>, at instant: Instant) throws
    func courseID(_ key: ContentKey) throws -> Identifier<Course>?
    /// The assessment as records refer to it.
    func assessmentID(_ code: ContentCode, in version: Identifier<CourseVersion>) throws -> Identifier<Assessment>?
    /// The assessment with what its marks are computed by.
    func markedAssessment(_ code: ContentCode, in version: Identifier<CourseVersion>) throws -> MarkedAssessment?
    /// All of a version, in the order of the plan.
    func markedAssessments(in version: Identifier<CourseVersion>) throws -> [MarkedAssessment]
}

extension CourseRecords {
    /// A version that a cohort points at; its absence means damaged records.
    package func require(_ id: Identifier<CourseVersion>) throws -> CourseVersion {
        guard let version = try version(id) else { throw Refusal(.courseUnknown, [id.description]) }
        return version
    }
}

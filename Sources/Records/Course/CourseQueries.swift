import CanonicalJSON
import Learning

struct CourseQueries: CourseRecords {
    let session: any SQLSession

    private static let newest: SQL = """
        SELECT v.id, c.key, v.number, v.snapshot FROM course_version v JOIN course c ON c.id = v.course_id
        WHERE c.key = $1 ORDER BY v.number DESC LIMIT 1
        """
    private static let byID: SQL = """
        SELECT v.id, c.key, v.number, v.snapshot FROM course_version v JOIN course c ON c.id = v.course_id WHERE v.id = $1
        """
    private static let byNumber: SQL = """
        SELECT v.id, c.key, v.number, v.snapshot FROM course_version v JOIN course c ON c.id = v.course_id WHERE c.key = $1 AND v.number = $2
        """
    private static let catalogue: SQL = """
        SELECT v.id, c.key, v.number, v.snapshot FROM course c JOIN course_version v ON v.course_id = c.id
        WHERE c.key > $1 AND v.number = (SELECT max(number) FROM course_version WHERE course_id = c.id) ORDER BY c.key LIMIT $2
        """
    private static let courseID: SQL = "SELECT id FROM course WHERE key = $1 FOR UPDATE"
    private static let insertCourse: SQL = "INSERT INTO course (id, key, created_at) VALUES ($1, $2, $3)"
    private static let insertVersion: SQL = """
        INSERT INTO course_version (id, course_id, number, snapshot, programme_months, imported_at) VALUES ($1, $2, $3, $4, $5, $6)
        """
    private static let insertAssessment: SQL = """
        INSERT INTO assessment (id, course_version_id, code, weight_hundredths, pass_mark_hundredths, resit_cap_hundredths,
                                late_penalty_hundredths, late_days, group_share_hundredths)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    private static let markedColumns = """
        id, code, pass_mark_hundredths, resit_cap_hundredths, late_penalty_hundredths, late_days, group_share_hundredths, weight_hundredths
        """
    private static let markedAssessment = SQL(
        stringLiteral: "SELECT \(markedColumns) FROM assessment WHERE course_version_id = $1 AND code = $2"
    )
    private static let markedAssessments = SQL(
        stringLiteral: "SELECT \(markedColumns) FROM assessment WHERE course_version_id = $1 ORDER BY id"
    )
    private static let assessmentID: SQL = "SELECT id FROM assessment WHERE course_version_id = $1 AND code = $2"

    func newestVersion(of key: ContentKey) throws -> CourseVersion? {
        try session.first(Self.newest, [.text(key.text)]) { try Self.version($0) }
    }

    func version(_ id: Identifier<CourseVersion>) throws -> CourseVersion? {
        try session.first(Self.byID, [.id(id)]) { try Self.version($0) }
    }

    func version(_ number: Int64, of key: ContentKey) throws -> CourseVersion? {
        try session.first(Self.byNumber, [.text(key.text), .integer(number)]) { try Self.version($0) }
    }

    func catalogue(after key: String?, atMost count: Int) throws -> [CourseVersion] {
        try session.rows(Self.catalogue, [.text(key ?? ""), .count(count)]) { try Self.version($0) }
    }

    func courseID(_ key: ContentKey) throws -> Identifier<Course>? {
        try session.first(Self.courseID, [.text(key.text)]) { try $0.id(0) }
    }

    func assessmentID(_ code: ContentCode, in version: Identifier<CourseVersion>) throws -> Identifier<Assessment>? {
        try session.first(Self.assessmentID, [.id(version), .text(code.description)]) { try $0.id(0) }
    }

    func markedAssessment(_ code: ContentCode, in version: Identifier<CourseVersion>) throws -> MarkedAssessment? {
        try session.first(Self.markedAssessment, [.id(version), .text(code.description)], readMarked)
    }

    func markedAssessments(in version: Identifier<CourseVersion>) throws -> [MarkedAssessment] {
        try session.rows(Self.markedAssessments, [.id(version)], readMarked)
    }

    func insert(_ version: CourseVersion, course id: Identifier<Course>, at instant: Instant) throws {
        if version.number == 1 {
            try session.execute(Self.insertCourse, [.id(id), .text(version.key.text), .instant(instant)])
        }
        let snapshot = version.course.snapshot.canonicalText
        try session.execute(
            Self.insertVersion,
            [
                .id(version.id), .id(id), .integer(version.number), .text(snapshot), .count(version.course.rules.programmeMonths), .instant(instant),
            ]
        )
        for (index, assessment) in version.course.plan.assessments.enumerated() {
            let marked = MarkedAssessment(id: Identifier(Self.assessmentID(index, in: version)), assessment, version.course.rules)
            try session.execute(
                Self.insertAssessment,
                [
                    .id(marked.id), .id(version.id), .text(assessment.code.description), .count(marked.weight.count),
                    .count(marked.passMark?.count), .count(marked.resitCap.count), .count(marked.terms.latePenalty.count),
                    .count(marked.terms.lateDays), .count(marked.terms.groupShare?.count),
                ]
            )
        }
    }

    /// An assessment's id follows from its version's, the index in the place of the last random bits, so that a body that runs again writes the same.
    private static func assessmentID(_ index: Int, in version: CourseVersion) -> UUIDv7 {
        UUIDv7(high: version.id.uuid.high, low: version.id.uuid.low & ~0xFFFF | UInt64(index + 1))
    }

    private func readMarked(_ row: SQLRow) throws -> MarkedAssessment {
        guard let code = ContentCode(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
        let hundredths = { (column: Int) in try row.integerIfPresent(column).map { Hundredths(count: Int($0)) } }
        return MarkedAssessment(
            id: try row.id(0),
            code: code,
            weight: Hundredths(count: Int(try row.integer(7))),
            passMark: try hundredths(2),
            resitCap: Hundredths(count: Int(try row.integer(3))),
            terms: MarkTerms(
                latePenalty: Hundredths(count: Int(try row.integer(4))),
                lateDays: Int(try row.integer(5)),
                groupShare: try hundredths(6)
            )
        )
    }

    /// Four columns: the version's id, the course's key, the number and the snapshot.
    static func version(_ row: SQLRow, at column: Int = 0) throws -> CourseVersion {
        guard let key = ContentKey(try row.text(column + 1)) else { throw RecordsError.unexpectedValue(column + 1) }
        let id: Identifier<CourseVersion> = try row.id(column)
        let course: Course
        do {
            course = try ParsedCourses.shared.course(id, snapshot: row.utf8(column + 3))
        } catch {
            throw RecordsError.damagedSnapshot("version \(try row.integer(column + 2)) of \(key): \(error)")
        }
        return CourseVersion(id: id, key: key, number: try row.integer(column + 2), course: course)
    }
}

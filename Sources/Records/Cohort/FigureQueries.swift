import Learning

struct FigureQueries: FigureRecords {
    let session: any SQLSession

    private static let counts: SQL = """
        SELECT 'application', state, count(*) FROM application WHERE cohort_id = $1 GROUP BY state
        UNION ALL SELECT 'country', country, count(*) FROM application WHERE cohort_id = $1 GROUP BY country
        UNION ALL SELECT 'seat', CASE WHEN application_id IS NULL AND enrolment_id IS NULL THEN 'free' ELSE 'taken' END, count(*)
            FROM seat WHERE cohort_id = $1 GROUP BY 2
        UNION ALL SELECT 'enrolment', state, count(*) FROM enrolment WHERE cohort_id = $1 GROUP BY state
        UNION ALL SELECT 'sitting', state, count(*) FROM sitting WHERE cohort_id = $1 GROUP BY state
        UNION ALL SELECT 'submission', s.state, count(*) FROM submission s JOIN sitting t ON t.id = s.sitting_id WHERE t.cohort_id = $1 GROUP BY s.state
        UNION ALL SELECT 'work', CASE WHEN s.submitted_at IS NULL THEN 'missing' WHEN s.late_days > 0 THEN 'late'
            WHEN s.extension_days > 0 THEN 'extended' ELSE 'in-time' END, count(*)
            FROM submission s JOIN sitting t ON t.id = s.sitting_id WHERE t.cohort_id = $1 GROUP BY 2
        UNION ALL SELECT 'marking', CASE WHEN m.state = 'sent' THEN m.part ELSE 'waiting' END, count(*)
            FROM marking m JOIN submission s ON s.id = m.submission_id JOIN sitting t ON t.id = s.sitting_id
            WHERE t.cohort_id = $1 AND m.state <> 'sealed' GROUP BY 2
        UNION ALL SELECT 'moderation', m.state, count(*) FROM moderation m JOIN sitting t ON t.id = m.sitting_id WHERE t.cohort_id = $1 GROUP BY m.state
        UNION ALL SELECT 'claim', c.state, count(*) FROM circumstances_claim c JOIN submission s ON s.id = c.submission_id
            JOIN sitting t ON t.id = s.sitting_id WHERE t.cohort_id = $1 GROUP BY c.state
        UNION ALL SELECT 'integrity-case', c.state, count(*) FROM integrity_case c JOIN submission s ON s.id = c.submission_id
            JOIN sitting t ON t.id = s.sitting_id WHERE t.cohort_id = $1 GROUP BY c.state
        UNION ALL SELECT 'board', state, count(*) FROM board WHERE cohort_id = $1 GROUP BY state
        UNION ALL SELECT 'resit', CASE WHEN r.is_capped THEN 'capped' ELSE 'in-full' END, count(*)
            FROM resit r JOIN enrolment e ON e.id = r.enrolment_id WHERE e.cohort_id = $1 GROUP BY 2
        UNION ALL SELECT 'revision', r.state, count(*) FROM revision r JOIN enrolment e ON e.id = r.enrolment_id WHERE e.cohort_id = $1 GROUP BY r.state
        UNION ALL SELECT 'appeal', a.state, count(*) FROM appeal a JOIN enrolment e ON e.id = a.enrolment_id WHERE e.cohort_id = $1 GROUP BY a.state
        UNION ALL SELECT 'award', CASE WHEN a.ratified_on IS NULL THEN 'recommended' ELSE 'ratified' END, count(*)
            FROM award a JOIN enrolment e ON e.id = a.enrolment_id WHERE e.cohort_id = $1 GROUP BY 2
        UNION ALL SELECT 'document', d.kind || ' ' || d.state, count(*) FROM document d JOIN enrolment e ON e.id = d.enrolment_id
            WHERE e.cohort_id = $1 GROUP BY 2
        """

    func counts(of cohort: Identifier<Cohort>) throws -> [CohortFigures.Sort: [String: Int]] {
        var counts: [CohortFigures.Sort: [String: Int]] = [:]
        for (sort, name, count) in try session.rows(
            Self.counts,
            [.id(cohort)],
            { (try $0.name(0) as CohortFigures.Sort, try $0.text(1), Int(try $0.integer(2))) }
        ) {
            counts[sort, default: [:]][name] = count
        }
        return counts
    }
}

extension Migration {
    /// Courses by version. The snapshot is the version; the rows of assessments are what marks point at.
    static let createCatalogue = Migration(number: 2, name: "create-catalogue") { d in
        """
        CREATE TABLE course (
            id \(d.id) PRIMARY KEY,
            key \(d.text) NOT NULL UNIQUE,
            created_at \(d.integer) NOT NULL
        ) \(d.strict);

        CREATE TABLE course_version (
            id \(d.id) PRIMARY KEY,
            course_id \(d.id) NOT NULL REFERENCES course (id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            snapshot \(d.text) NOT NULL,
            programme_months \(d.integer) NOT NULL CHECK (programme_months >= 1),
            imported_at \(d.integer) NOT NULL,
            UNIQUE (course_id, number)
        ) \(d.strict);

        CREATE TABLE assessment (
            id \(d.id) PRIMARY KEY,
            course_version_id \(d.id) NOT NULL REFERENCES course_version (id),
            code \(d.text) NOT NULL,
            weight_hundredths \(d.integer) NOT NULL CHECK (weight_hundredths BETWEEN 0 AND 10000),
            pass_mark_hundredths \(d.integer) CHECK (pass_mark_hundredths BETWEEN 0 AND 10000),
            resit_cap_hundredths \(d.integer) NOT NULL CHECK (resit_cap_hundredths BETWEEN 0 AND 10000),
            late_penalty_hundredths \(d.integer) NOT NULL CHECK (late_penalty_hundredths BETWEEN 0 AND 10000),
            late_days \(d.integer) NOT NULL CHECK (late_days >= 0),
            group_share_hundredths \(d.integer) CHECK (group_share_hundredths BETWEEN 0 AND 10000),
            UNIQUE (course_version_id, code)
        ) \(d.strict);
        """
    }
}

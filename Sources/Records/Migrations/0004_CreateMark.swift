extension Migration {
    /// Steps are only added; the mark is what the rules make of them, and is stored beside them in the same transaction.
    static let createMark = Migration(number: 4, name: "create-mark") { d in
        """
        CREATE TABLE mark_step_kind (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO mark_step_kind (name) VALUES
            ('raw'), ('agreed'), ('parts'), ('revised'), ('not-submitted'), ('scaling'), ('late'), ('late-waived'), ('integrity'), ('cap'),
            ('cap-waived'), ('excused'), ('voided'), ('compensated');

        CREATE TABLE mark_step (
            id \(d.id) NOT NULL,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            sitting \(d.integer) NOT NULL CHECK (sitting >= 1),
            kind \(d.text) NOT NULL REFERENCES mark_step_kind (name),
            hundredths \(d.integer) CHECK (hundredths BETWEEN -10000 AND 10000),
            second_hundredths \(d.integer) CHECK (second_hundredths BETWEEN 0 AND 20000),
            numerator \(d.integer),
            denominator \(d.integer) CHECK (denominator BETWEEN 1 AND 1000000),
            days \(d.integer) CHECK (days >= 1),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            CONSTRAINT mark_step_order PRIMARY KEY (enrolment_id, assessment_id, sequence),
            CHECK ((hundredths IS NOT NULL) = \(d.oneOf("kind", "raw", "revised", "parts", "scaling", "integrity", "cap"))),
            CHECK (hundredths >= 0 OR kind = 'scaling'),
            CHECK ((second_hundredths IS NOT NULL) = \(d.oneOf("kind", "parts", "scaling"))),
            CHECK ((numerator IS NOT NULL) = (kind = 'agreed') AND (denominator IS NOT NULL) = (kind = 'agreed')),
            CHECK (numerator BETWEEN 0 AND 100 * denominator),
            CHECK ((days IS NOT NULL) = (kind = 'late')),
            CHECK (reason IS NOT NULL OR \(d.oneOf("kind", "raw", "agreed", "parts", "not-submitted", "late", "cap")))
        ) \(d.clustered);
        CREATE UNIQUE INDEX mark_step_first ON mark_step (enrolment_id, assessment_id, sitting)
            WHERE reason IS NULL AND \(d.oneOf("kind", "raw", "agreed", "parts", "not-submitted"));

        CREATE TABLE component_mark (
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            numerator \(d.integer) NOT NULL CHECK (numerator >= 0),
            denominator \(d.integer) NOT NULL CHECK (denominator > 0),
            rounded \(d.integer) NOT NULL CHECK (rounded BETWEEN 0 AND 100),
            sitting \(d.integer) NOT NULL CHECK (sitting >= 1),
            is_capped \(d.flag) NOT NULL,
            has_integrity_penalty \(d.flag) NOT NULL,
            is_compensated \(d.flag) NOT NULL,
            computed_at \(d.integer) NOT NULL,
            PRIMARY KEY (enrolment_id, assessment_id),
            CHECK (numerator <= 100 * denominator)
        ) \(d.clustered);
        """
    }
}

extension Migration {
    /// Steps are only added; the mark is what the rules make of them.
    static let createMark = Migration(number: 4, name: "create-mark") { d in
        """
        CREATE TABLE mark_step_kind (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO mark_step_kind (name) VALUES ('raw');

        CREATE TABLE mark_step (
            id \(d.id) PRIMARY KEY,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            kind \(d.text) NOT NULL REFERENCES mark_step_kind (name),
            hundredths \(d.integer) NOT NULL CHECK (hundredths BETWEEN 0 AND 10000),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            CONSTRAINT mark_step_order UNIQUE (enrolment_id, assessment_id, sequence),
            CHECK (sequence = 1 OR reason IS NOT NULL)
        ) \(d.strict);
        """
    }
}

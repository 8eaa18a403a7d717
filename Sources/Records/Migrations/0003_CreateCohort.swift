extension Migration {
    static let createCohort = Migration(number: 3, name: "create-cohort") { d in
        """
        CREATE TABLE cohort (
            id \(d.id) PRIMARY KEY,
            key \(d.text) NOT NULL UNIQUE,
            course_version_id \(d.id) NOT NULL REFERENCES course_version (id),
            starts_on \(d.text) NOT NULL,
            ends_on \(d.text) NOT NULL,
            seats \(d.integer) NOT NULL CHECK (seats >= 1),
            terms \(d.text) NOT NULL,
            opened_at \(d.integer) NOT NULL,
            CHECK (starts_on <= ends_on)
        ) \(d.strict);

        CREATE TABLE enrolment_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO enrolment_state (name) VALUES
            ('enrolled'), ('active'), ('interrupted'), ('requirements-met'), ('award-recommended'), ('awarded'), ('deferred'), ('withdrawn'),
            ('no-show'), ('excluded'), ('time-expired'), ('deceased'), ('completed-without-award'), ('revoked');

        CREATE TABLE enrolment (
            id \(d.id) PRIMARY KEY,
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            person_id \(d.id) NOT NULL REFERENCES person (id),
            state \(d.text) NOT NULL REFERENCES enrolment_state (name),
            enrolled_at \(d.integer) NOT NULL,
            UNIQUE (cohort_id, person_id)
        ) \(d.strict);
        CREATE INDEX enrolment_person ON enrolment (person_id);

        CREATE TABLE enrolment_history (
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            sequence \(d.integer) NOT NULL,
            event \(d.text) NOT NULL,
            from_state \(d.text) REFERENCES enrolment_state (name),
            to_state \(d.text) NOT NULL REFERENCES enrolment_state (name),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            PRIMARY KEY (enrolment_id, sequence)
        ) \(d.strict);
        """
    }
}

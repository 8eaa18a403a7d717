extension Migration {
    /// A seat is a row from the beginning, and an enrolment cannot stand without the one it holds: its `seat_holder` is its own id as long as its state holds a
    /// seat, and points at the seat that points back.
    static let createCohort = Migration(number: 3, name: "create-cohort") { d in
        """
        CREATE TABLE cohort_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO cohort_state (name) VALUES ('planned'), ('published'), ('postponed'), ('running'), ('completed'), ('cancelled');

        CREATE TABLE cohort (
            id \(d.id) PRIMARY KEY,
            key \(d.text) NOT NULL UNIQUE,
            course_version_id \(d.id) NOT NULL REFERENCES course_version (id),
            starts_on \(d.text) NOT NULL,
            ends_on \(d.text) NOT NULL,
            seats \(d.integer) NOT NULL CHECK (seats >= 1),
            terms \(d.text) NOT NULL,
            opened_at \(d.integer) NOT NULL,
            state \(d.text) NOT NULL REFERENCES cohort_state (name),
            time_outs_from \(d.integer),
            CHECK (starts_on <= ends_on)
        ) \(d.strict);
        CREATE INDEX cohort_course ON cohort (course_version_id, starts_on);
        CREATE INDEX cohort_order ON cohort (starts_on, key);
        CREATE INDEX cohort_state_order ON cohort (state, starts_on, key);
        CREATE INDEX cohort_to_start ON cohort (starts_on) WHERE state = 'published';
        CREATE INDEX cohort_to_complete ON cohort (ends_on) WHERE state = 'running';

        CREATE TABLE cohort_history (
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            sequence \(d.integer) NOT NULL,
            event \(d.text) NOT NULL,
            from_state \(d.text) REFERENCES cohort_state (name),
            to_state \(d.text) NOT NULL REFERENCES cohort_state (name),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            PRIMARY KEY (cohort_id, sequence)
        ) \(d.strict);

        CREATE TABLE seat (
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            country_cap \(d.integer) NOT NULL CHECK (country_cap >= 1),
            application_id \(d.id) UNIQUE,
            enrolment_id \(d.id) UNIQUE,
            country \(d.text) CHECK (length(country) = 2),
            country_place \(d.integer),
            PRIMARY KEY (cohort_id, number),
            UNIQUE (cohort_id, application_id),
            UNIQUE (cohort_id, enrolment_id),
            UNIQUE (cohort_id, country, country_place),
            CHECK (application_id IS NULL OR enrolment_id IS NULL),
            CHECK ((country IS NULL) = (country_place IS NULL)),
            CHECK (country_place BETWEEN 1 AND country_cap),
            CHECK (country IS NULL OR application_id IS NOT NULL OR enrolment_id IS NOT NULL)
        ) \(d.clustered);

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
            seat_holder \(d.id) GENERATED ALWAYS AS (
                CASE WHEN NOT \(d.oneOf("state", "deferred", "withdrawn", "no-show", "deceased")) THEN id END
            ) STORED,
            UNIQUE (cohort_id, person_id),
            FOREIGN KEY (cohort_id, seat_holder) REFERENCES seat (cohort_id, enrolment_id)
        ) \(d.clustered);
        CREATE INDEX enrolment_person ON enrolment (person_id);
        CREATE INDEX enrolment_running ON enrolment (enrolled_at, cohort_id) WHERE state IN ('active', 'interrupted', 'deferred');

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
        ) \(d.clustered);
        """
    }
}

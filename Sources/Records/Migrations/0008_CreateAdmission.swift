extension Migration {
    /// From application to accepted seat. An offer or acceptance cannot stand without the seat it holds (`seat_holder`, as for enrolments), a person has one
    /// live application for an edition, a rank is given once in a country.
    static let createAdmission = Migration(number: 8, name: "create-admission") { d in
        names(d) + application(d) + nomination(d) + selection(d) + offer(d)
    }

    private static func names(_ d: Dialect) -> String {
        """
        CREATE TABLE application_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO application_state (name) VALUES
            ('draft'), ('submitted'), ('incomplete'), ('eligible'), ('ineligible'), ('awaiting-nomination'), ('nominated'), ('not-endorsed'),
            ('nomination-lapsed'), ('in-selection'), ('offered'), ('reserve'), ('rejected'), ('accepted'), ('declined'), ('offer-lapsed'),
            ('enrolled'), ('deferred'), ('withdrawn'), ('reserve-closed'), ('cancelled-by-academy'), ('deceased');
        CREATE TABLE sector (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO sector (name) VALUES ('state'), ('civil-society'), ('academic'), ('international');
        CREATE TABLE qualification (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO qualification (name) VALUES ('degree'), ('equivalent-experience'), ('none');
        CREATE TABLE english_level (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO english_level (name) VALUES ('A1'), ('A2'), ('B1'), ('B2'), ('C1'), ('C2');
        CREATE TABLE eligibility_outcome (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO eligibility_outcome (name) VALUES ('eligible'), ('ineligible'), ('incomplete');
        CREATE TABLE nomination_source (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO nomination_source (name) VALUES ('correspondent'), ('secretariat');
        CREATE TABLE selection_result (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO selection_result (name) VALUES ('offered'), ('reserve'), ('rejected');
        CREATE TABLE selection_ground (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO selection_ground (name) VALUES
            ('first'), ('preference'), ('alumnus'), ('score'), ('balance'), ('submission'), ('file-number'), ('nomination-rank');
        CREATE TABLE offer_answer (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO offer_answer (name) VALUES ('accepted'), ('declined'), ('lapsed'), ('void');
        CREATE TABLE offer_condition (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO offer_condition (name) VALUES ('none'), ('visa'), ('mission-order');
        CREATE TABLE deferral_cause (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO deferral_cause (name) VALUES ('wish'), ('visa-refusal'), ('illness'), ('birth'), ('war'), ('detention');

        CREATE INDEX role_grant_country ON role_grant (country, role) WHERE country IS NOT NULL;

        """
    }

    private static func application(_ d: Dialect) -> String {
        """
        CREATE TABLE application (
            id \(d.id) PRIMARY KEY,
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            person_id \(d.id) NOT NULL REFERENCES person (id),
            country \(d.text) NOT NULL CHECK (length(country) = 2),
            institution \(d.text) NOT NULL,
            sector \(d.text) NOT NULL REFERENCES sector (name),
            post \(d.text) NOT NULL,
            summary \(d.text) NOT NULL,
            \(evidence(d)),
            is_alumnus \(d.flag) NOT NULL,
            prefers_secretariat \(d.flag) NOT NULL,
            started_at \(d.integer) NOT NULL,
            submitted_at \(d.integer),
            nomination_due_local \(d.text),
            nomination_due_zone \(d.text),
            nomination_due \(d.integer),
            state \(d.text) NOT NULL REFERENCES application_state (name),
            seat_holder \(d.id) GENERATED ALWAYS AS (CASE WHEN state IN ('offered', 'accepted') THEN id END) STORED,
            UNIQUE (id, cohort_id, country),
            FOREIGN KEY (cohort_id, seat_holder) REFERENCES seat (cohort_id, application_id),
            CHECK (submitted_at IS NOT NULL OR state IN ('draft', 'withdrawn', 'cancelled-by-academy', 'deceased')),
            CHECK (nomination_due IS NOT NULL OR state <> 'awaiting-nomination'),
            CHECK ((nomination_due IS NULL) = (nomination_due_local IS NULL) AND (nomination_due IS NULL) = (nomination_due_zone IS NULL))
        ) \(d.strict);
        CREATE UNIQUE INDEX application_live ON application (cohort_id, person_id) WHERE state NOT IN (
            'not-endorsed', 'rejected', 'declined', 'withdrawn', 'reserve-closed', 'cancelled-by-academy', 'deceased');
        CREATE INDEX application_cohort ON application (cohort_id, state, id);
        CREATE INDEX application_list ON application (cohort_id, id);
        CREATE INDEX application_person ON application (person_id);
        CREATE INDEX application_reserve ON application (cohort_id) WHERE state = 'reserve';
        CREATE INDEX application_nomination_due ON application (nomination_due) WHERE state = 'awaiting-nomination';

        CREATE TABLE application_history (
            application_id \(d.id) NOT NULL REFERENCES application (id),
            sequence \(d.integer) NOT NULL,
            event \(d.text) NOT NULL,
            from_state \(d.text) REFERENCES application_state (name),
            to_state \(d.text) NOT NULL REFERENCES application_state (name),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            PRIMARY KEY (application_id, sequence)
        ) \(d.strict);

        CREATE TABLE eligibility_review (
            application_id \(d.id) NOT NULL REFERENCES application (id),
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            \(evidence(d)),
            outcome \(d.text) NOT NULL REFERENCES eligibility_outcome (name),
            at \(d.integer) NOT NULL,
            PRIMARY KEY (application_id, sequence)
        ) \(d.strict);

        CREATE TABLE deferral (
            id \(d.id) PRIMARY KEY,
            person_id \(d.id) NOT NULL REFERENCES person (id),
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            cause \(d.text) NOT NULL REFERENCES deferral_cause (name),
            at \(d.integer) NOT NULL
        ) \(d.strict);
        CREATE INDEX deferral_person ON deferral (person_id);

        """
    }

    /// Declared by the applicant, and found by each review.
    private static func evidence(_ d: Dialect) -> String {
        """
        works_in_field \(d.flag),
            experience_months \(d.integer) CHECK (experience_months >= 0),
            english \(d.text) REFERENCES english_level (name),
            employer_consents \(d.flag),
            qualification \(d.text) REFERENCES qualification (name)
        """
    }

    private static func nomination(_ d: Dialect) -> String {
        """
        CREATE TABLE nomination (
            application_id \(d.id) PRIMARY KEY,
            cohort_id \(d.id) NOT NULL,
            country \(d.text) NOT NULL,
            source \(d.text) NOT NULL REFERENCES nomination_source (name),
            account_id \(d.id) REFERENCES account (id),
            rank \(d.integer) CHECK (rank >= 1),
            refusal \(d.text),
            at \(d.integer) NOT NULL,
            is_late \(d.flag) NOT NULL,
            UNIQUE (cohort_id, country, rank),
            FOREIGN KEY (application_id, cohort_id, country) REFERENCES application (id, cohort_id, country),
            CHECK (rank IS NULL OR (refusal IS NULL AND source = 'correspondent'))
        ) \(d.strict);

        """
    }

    private static func selection(_ d: Dialect) -> String {
        """
        CREATE TABLE scoring (
            application_id \(d.id) NOT NULL REFERENCES application (id),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            points \(d.text),
            total \(d.integer) CHECK (total BETWEEN 0 AND 100),
            conflict \(d.text),
            at \(d.integer) NOT NULL,
            PRIMARY KEY (application_id, account_id),
            CHECK ((points IS NULL) = (conflict IS NOT NULL)),
            CHECK ((points IS NULL) = (total IS NULL))
        ) \(d.strict);

        CREATE TABLE selection (
            cohort_id \(d.id) PRIMARY KEY REFERENCES cohort (id),
            agreed_at \(d.integer) NOT NULL,
            seats \(d.integer) NOT NULL CHECK (seats >= 0)
        ) \(d.strict);

        CREATE TABLE selection_entry (
            application_id \(d.id) PRIMARY KEY REFERENCES application (id),
            cohort_id \(d.id) NOT NULL REFERENCES selection (cohort_id),
            result \(d.text) NOT NULL REFERENCES selection_result (name),
            score_numerator \(d.integer) NOT NULL CHECK (score_numerator >= 0),
            score_denominator \(d.integer) NOT NULL CHECK (score_denominator > 0),
            position \(d.integer) CHECK (position >= 1),
            ground \(d.text) REFERENCES selection_ground (name),
            UNIQUE (cohort_id, position),
            CHECK ((position IS NULL) = (ground IS NULL)),
            CHECK ((position IS NULL) = (result = 'rejected'))
        ) \(d.strict);

        """
    }

    private static func offer(_ d: Dialect) -> String {
        """
        CREATE TABLE offer (
            id \(d.id) PRIMARY KEY,
            application_id \(d.id) NOT NULL REFERENCES application (id),
            made_at \(d.integer) NOT NULL,
            answer_by_local \(d.text) NOT NULL,
            answer_by_zone \(d.text) NOT NULL,
            answer_by \(d.integer) NOT NULL,
            stopped_at \(d.integer),
            answer \(d.text) REFERENCES offer_answer (name),
            answered_at \(d.integer),
            condition \(d.text) NOT NULL REFERENCES offer_condition (name),
            condition_by_local \(d.text),
            condition_by_zone \(d.text),
            condition_by \(d.integer),
            condition_met_at \(d.integer),
            CHECK ((answer IS NULL) = (answered_at IS NULL)),
            CHECK ((condition = 'none') = (condition_by IS NULL)),
            CHECK ((condition_by IS NULL) = (condition_by_local IS NULL) AND (condition_by IS NULL) = (condition_by_zone IS NULL)),
            CHECK (condition_met_at IS NULL OR condition <> 'none')
        ) \(d.strict);
        CREATE UNIQUE INDEX offer_open ON offer (application_id) WHERE answer IS NULL;
        CREATE INDEX offer_application ON offer (application_id, made_at);
        CREATE INDEX offer_due ON offer (answer_by) WHERE answer IS NULL AND stopped_at IS NULL;
        CREATE INDEX offer_condition_due ON offer (condition_by) WHERE answer = 'accepted' AND condition_met_at IS NULL AND condition_by IS NOT NULL;
        """
    }
}

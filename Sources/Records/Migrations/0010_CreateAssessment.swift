extension Migration {
    /// Sittings, the work handed in for them, and all that leads from it to a mark.
    static let createAssessment = Migration(number: 10, name: "create-assessment") { d in
        [sittings(d), submissions(d), markings(d), cases(d)].joined(separator: "\n\n")
    }

    private static func sittings(_ d: Dialect) -> String {
        """
        CREATE TABLE sitting_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO sitting_state (name) VALUES
            ('draft'), ('peer-reviewed'), ('external-approved'), ('scheduled'), ('open'), ('late-window'), ('closed'), ('marking'),
            ('moderation'), ('board'), ('released'), ('archived'), ('voided');

        CREATE TABLE sitting (
            id \(d.id) PRIMARY KEY,
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            is_capped \(d.flag) NOT NULL,
            author_id \(d.id) REFERENCES account (id),
            brief_version \(d.integer) NOT NULL CHECK (brief_version >= 1),
            words \(d.integer) CHECK (words >= 1),
            zone \(d.text),
            opens \(d.text),
            opens_at \(d.integer),
            deadline \(d.text),
            deadline_at \(d.integer),
            state \(d.text) NOT NULL REFERENCES sitting_state (name),
            clock_at \(d.integer),
            UNIQUE (cohort_id, assessment_id, number),
            CHECK (opens < deadline AND opens_at < deadline_at),
            CHECK ((deadline IS NULL) = (zone IS NULL) AND (deadline IS NULL) = (opens IS NULL)),
            CHECK ((deadline IS NULL) = (opens_at IS NULL) AND (deadline IS NULL) = (deadline_at IS NULL)),
            CHECK (deadline IS NOT NULL OR state IN ('draft', 'peer-reviewed', 'external-approved'))
        ) \(d.strict);
        CREATE INDEX sitting_clock ON sitting (clock_at, id) WHERE clock_at IS NOT NULL;
        CREATE INDEX sitting_released ON sitting (cohort_id, id) WHERE state = 'released';
        \(history(of: "sitting", d))

        CREATE TABLE sitting_amendment (
            id \(d.id) PRIMARY KEY,
            sitting_id \(d.id) NOT NULL REFERENCES sitting (id),
            kind \(d.text) NOT NULL CHECK (kind IN ('deadline', 'words', 'brief')),
            was \(d.text) NOT NULL,
            becomes \(d.text) NOT NULL,
            minute \(d.text) NOT NULL,
            external_examiner \(d.text) NOT NULL,
            at \(d.integer) NOT NULL
        ) \(d.strict);
        CREATE INDEX sitting_amendment_sitting ON sitting_amendment (sitting_id, at, id);
        """
    }

    private static func submissions(_ d: Dialect) -> String {
        """
        CREATE TABLE submission_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO submission_state (name) VALUES
            ('not-started'), ('draft'), ('submitted'), ('late'), ('not-submitted'), ('excused'), ('integrity-hold'), ('cleared'), ('penalised'),
            ('first-marked'), ('second-marked'), ('agreed'), ('third-marked'), ('provisional'), ('ratified'), ('released'), ('under-revision'),
            ('upheld'), ('revised'), ('voided');

        CREATE TABLE submission (
            id \(d.id) PRIMARY KEY,
            sitting_id \(d.id) NOT NULL REFERENCES sitting (id),
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            code \(d.text) NOT NULL UNIQUE CHECK (length(code) = 9),
            state \(d.text) NOT NULL REFERENCES submission_state (name),
            draft_digest \(d.text) CHECK (length(draft_digest) = 64),
            draft_words \(d.integer) CHECK (draft_words >= 0),
            draft_saved_at \(d.integer),
            is_draft_held_back \(d.flag),
            declared_digest \(d.text) CHECK (length(declared_digest) = 64),
            declared_at \(d.integer),
            digest \(d.text) CHECK (length(digest) = 64),
            words \(d.integer) CHECK (words >= 0),
            submitted_at \(d.integer),
            late_days \(d.integer) NOT NULL CHECK (late_days >= 0),
            extension_days \(d.integer) NOT NULL CHECK (extension_days >= 0),
            UNIQUE (sitting_id, enrolment_id),
            CHECK ((draft_digest IS NULL) = (draft_words IS NULL) AND (draft_digest IS NULL) = (draft_saved_at IS NULL)),
            CHECK ((draft_digest IS NULL) = (is_draft_held_back IS NULL)),
            CHECK ((declared_digest IS NULL) = (declared_at IS NULL)),
            CHECK ((digest IS NULL) = (words IS NULL)),
            CHECK (digest IS NULL OR submitted_at IS NOT NULL),
            CHECK (late_days = 0 OR submitted_at IS NOT NULL)
        ) \(d.strict);
        CREATE INDEX submission_enrolment ON submission (enrolment_id);
        \(history(of: "submission", d))

        CREATE TABLE receipt (
            number \(d.text) PRIMARY KEY,
            submission_id \(d.id) NOT NULL REFERENCES submission (id),
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            digest \(d.text) CHECK (length(digest) = 64),
            words \(d.integer) CHECK (words >= 0),
            at \(d.integer) NOT NULL,
            late_days \(d.integer) NOT NULL CHECK (late_days >= 0),
            UNIQUE (submission_id, sequence),
            CHECK ((digest IS NULL) = (words IS NULL))
        ) \(d.strict);
        """
    }

    private static func markings(_ d: Dialect) -> String {
        """
        CREATE TABLE affiliation (
            id \(d.id) PRIMARY KEY,
            account_id \(d.id) UNIQUE REFERENCES account (id),
            person_id \(d.id) UNIQUE REFERENCES person (id),
            institution \(d.text) NOT NULL,
            country \(d.text) NOT NULL CHECK (length(country) = 2),
            is_ministry \(d.flag) NOT NULL,
            noted_at \(d.integer) NOT NULL,
            CHECK ((account_id IS NULL) <> (person_id IS NULL))
        ) \(d.strict);

        CREATE TABLE marker_interest (
            account_id \(d.id) NOT NULL REFERENCES account (id),
            person_id \(d.id) NOT NULL REFERENCES person (id),
            kind \(d.text) NOT NULL CHECK (kind IN ('family', 'friendship', 'dispute', 'supervision', 'tutoring', 'other')),
            declared_at \(d.integer) NOT NULL,
            PRIMARY KEY (account_id, person_id, kind)
        ) \(d.strict);

        CREATE TABLE marking_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO marking_state (name) VALUES ('allocated'), ('drafted'), ('sent'), ('taken-back'), ('sealed');

        CREATE TABLE marking (
            id \(d.id) PRIMARY KEY,
            submission_id \(d.id) NOT NULL REFERENCES submission (id),
            marker_id \(d.id) NOT NULL REFERENCES account (id),
            part \(d.text) NOT NULL CHECK (part IN ('first', 'second', 'third')),
            state \(d.text) NOT NULL REFERENCES marking_state (name),
            points \(d.text),
            raw_hundredths \(d.integer) CHECK (raw_hundredths BETWEEN 0 AND 10000),
            individual_hundredths \(d.integer) CHECK (individual_hundredths BETWEEN 0 AND 10000),
            comments \(d.text),
            agreed_hundredths \(d.integer) CHECK (agreed_hundredths BETWEEN 0 AND 10000),
            agreed_note \(d.text),
            CHECK ((points IS NULL) = (raw_hundredths IS NULL) AND (points IS NULL) = (comments IS NULL)),
            CHECK (individual_hundredths IS NULL OR points IS NOT NULL),
            CHECK ((agreed_hundredths IS NULL) = (agreed_note IS NULL)),
            CHECK (points IS NOT NULL OR state IN ('allocated', 'sealed'))
        ) \(d.strict);
        CREATE UNIQUE INDEX marking_part ON marking (submission_id, part) WHERE state <> 'sealed';
        CREATE UNIQUE INDEX marking_marker ON marking (submission_id, marker_id) WHERE state <> 'sealed';
        CREATE INDEX marking_submission ON marking (submission_id);
        CREATE INDEX marking_open ON marking (marker_id) WHERE state IN ('allocated', 'drafted', 'taken-back');
        \(history(of: "marking", d))

        CREATE TABLE late_marking (
            marking_id \(d.id) NOT NULL REFERENCES marking (id),
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            points \(d.text) NOT NULL,
            individual_hundredths \(d.integer) CHECK (individual_hundredths BETWEEN 0 AND 10000),
            comments \(d.text) NOT NULL,
            at \(d.integer) NOT NULL,
            PRIMARY KEY (marking_id, sequence)
        ) \(d.strict);

        CREATE TABLE moderation_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO moderation_state (name) VALUES ('drawn'), ('confirmed'), ('double-marking-ordered'), ('scaling-proposed'), ('voided');

        CREATE TABLE moderation (
            id \(d.id) PRIMARY KEY,
            sitting_id \(d.id) NOT NULL REFERENCES sitting (id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            seed \(d.text) NOT NULL,
            state \(d.text) NOT NULL REFERENCES moderation_state (name),
            UNIQUE (sitting_id, number)
        ) \(d.strict);
        CREATE UNIQUE INDEX moderation_open ON moderation (sitting_id) WHERE state = 'drawn';
        \(history(of: "moderation", d))

        CREATE TABLE moderation_script (
            moderation_id \(d.id) NOT NULL REFERENCES moderation (id),
            submission_id \(d.id) NOT NULL REFERENCES submission (id),
            reason \(d.text) NOT NULL CHECK (reason IN ('fail', 'borderline', 'band', 'lot')),
            PRIMARY KEY (moderation_id, submission_id)
        ) \(d.strict);
        """
    }

    private static func cases(_ d: Dialect) -> String {
        """
        CREATE TABLE circumstances_claim_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO circumstances_claim_state (name) VALUES
            ('lodged'), ('extended'), ('excused'), ('refused'), ('appealed'), ('dismissed'), ('withdrawn');

        CREATE TABLE circumstances_claim (
            id \(d.id) PRIMARY KEY,
            submission_id \(d.id) NOT NULL REFERENCES submission (id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            asked_days \(d.integer) CHECK (asked_days >= 1),
            statement \(d.text) NOT NULL,
            evidence \(d.text) CHECK (length(evidence) = 64),
            lodged_at \(d.integer) NOT NULL,
            decide_by \(d.text) NOT NULL,
            zone \(d.text) NOT NULL,
            decide_by_at \(d.integer) NOT NULL,
            state \(d.text) NOT NULL REFERENCES circumstances_claim_state (name),
            decided_by \(d.id) REFERENCES account (id),
            decided_at \(d.integer),
            granted_days \(d.integer) NOT NULL CHECK (granted_days >= 0),
            UNIQUE (submission_id, number),
            CHECK ((granted_days > 0) = (state = 'extended')),
            CHECK (decided_at IS NOT NULL OR state IN ('lodged', 'withdrawn'))
        ) \(d.strict);
        CREATE UNIQUE INDEX circumstances_claim_open ON circumstances_claim (submission_id) WHERE state IN ('lodged', 'appealed');
        CREATE INDEX circumstances_claim_due ON circumstances_claim (decide_by_at, id) WHERE state IN ('lodged', 'appealed');
        \(history(of: "circumstances_claim", d))

        CREATE TABLE integrity_case_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO integrity_case_state (name) VALUES ('referred'), ('heard'), ('cleared'), ('penalised');

        CREATE TABLE integrity_case (
            id \(d.id) PRIMARY KEY,
            submission_id \(d.id) NOT NULL REFERENCES submission (id),
            referred_by \(d.id) REFERENCES account (id),
            allegation \(d.text) NOT NULL,
            state \(d.text) NOT NULL REFERENCES integrity_case_state (name),
            deduction_hundredths \(d.integer) CHECK (deduction_hundredths BETWEEN 0 AND 10000),
            CHECK (state <> 'penalised' OR coalesce(deduction_hundredths, 0) > 0),
            CHECK (state <> 'cleared' OR coalesce(deduction_hundredths, 1) = 0)
        ) \(d.strict);
        CREATE UNIQUE INDEX integrity_case_open ON integrity_case (submission_id) WHERE state IN ('referred', 'heard');
        CREATE INDEX integrity_case_submission ON integrity_case (submission_id);
        \(history(of: "integrity_case", d))
        """
    }
}

extension Migration {
    /// What boards decide, release and hear again.
    static let createBoard = Migration(number: 11, name: "create-board") { d in
        boards(d) + decisions(d) + releases(d) + reviews(d) + revocations(d)
    }

    private static func boards(_ d: Dialect) -> String {
        """
        ALTER TABLE mark_step ADD COLUMN account_id \(d.id) REFERENCES account (id);

        CREATE TABLE board_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO board_state (name) VALUES ('convened'), ('postponed'), ('in-session'), ('closed'), ('cancelled');

        CREATE TABLE board (
            id \(d.id) PRIMARY KEY,
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            kind \(d.text) NOT NULL CHECK (kind IN ('interim', 'award')),
            meets_on \(d.text) NOT NULL,
            state \(d.text) NOT NULL REFERENCES board_state (name),
            convened_at \(d.integer) NOT NULL,
            external_statement \(d.text),
            UNIQUE (cohort_id, meets_on),
            CHECK (external_statement IS NOT NULL OR state <> 'closed')
        ) \(d.strict);

        \(history(of: "board", d))

        CREATE TABLE board_agenda (
            board_id \(d.id) NOT NULL REFERENCES board (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            PRIMARY KEY (board_id, assessment_id)
        ) \(d.strict);

        CREATE TABLE board_member (
            board_id \(d.id) NOT NULL REFERENCES board (id),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            role \(d.text) NOT NULL CHECK (role IN ('chair', 'member', 'secretary', 'external-examiner')),
            PRIMARY KEY (board_id, account_id)
        ) \(d.strict);
        CREATE UNIQUE INDEX board_member_chair ON board_member (board_id) WHERE role = 'chair';

        CREATE TABLE board_conflict (
            board_id \(d.id) NOT NULL,
            account_id \(d.id) NOT NULL,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            reason \(d.text) NOT NULL,
            declared_at \(d.integer) NOT NULL,
            PRIMARY KEY (board_id, account_id, enrolment_id),
            FOREIGN KEY (board_id, account_id) REFERENCES board_member (board_id, account_id)
        ) \(d.strict);

        """
    }

    private static func decisions(_ d: Dialect) -> String {
        """
        CREATE TABLE board_decision_kind (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO board_decision_kind (name) VALUES
            ('confirm'), ('scale'), ('compensate'), ('hold'), ('waive'), ('refer'), ('permit-repeat');

        CREATE TABLE board_decision (
            id \(d.id) PRIMARY KEY,
            board_id \(d.id) NOT NULL,
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            assessment_id \(d.id) NOT NULL,
            enrolment_id \(d.id) REFERENCES enrolment (id),
            kind \(d.text) NOT NULL REFERENCES board_decision_kind (name),
            percent_hundredths \(d.integer) CHECK (percent_hundredths BETWEEN 0 AND 20000),
            offset_hundredths \(d.integer) CHECK (offset_hundredths BETWEEN -10000 AND 10000),
            waived \(d.text) CHECK (waived IN ('late', 'cap')),
            reason \(d.text) NOT NULL,
            decided_at \(d.integer) NOT NULL,
            UNIQUE (board_id, sequence),
            FOREIGN KEY (board_id, assessment_id) REFERENCES board_agenda (board_id, assessment_id),
            CHECK ((enrolment_id IS NULL) = (kind IN ('confirm', 'scale'))),
            CHECK ((percent_hundredths IS NOT NULL) = (kind = 'scale') AND (offset_hundredths IS NOT NULL) = (kind = 'scale')),
            CHECK ((waived IS NOT NULL) = (kind = 'waive'))
        ) \(d.strict);
        CREATE UNIQUE INDEX board_decision_compensation ON board_decision (enrolment_id, assessment_id) WHERE kind = 'compensate';
        CREATE UNIQUE INDEX board_decision_repeat ON board_decision (enrolment_id, assessment_id) WHERE kind = 'permit-repeat';
        CREATE INDEX board_decision_enrolment ON board_decision (enrolment_id, assessment_id) WHERE enrolment_id IS NOT NULL;

        CREATE TABLE board_decision_voter (
            decision_id \(d.id) NOT NULL REFERENCES board_decision (id),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            PRIMARY KEY (decision_id, account_id)
        ) \(d.strict);

        """
    }

    private static func releases(_ d: Dialect) -> String {
        """
        CREATE TABLE release (
            id \(d.id) PRIMARY KEY,
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            board_id \(d.id) UNIQUE REFERENCES board (id),
            cause \(d.text) NOT NULL CHECK (cause IN ('board', 'revision', 'appeal')),
            released_at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            CHECK ((board_id IS NOT NULL) = (cause = 'board'))
        ) \(d.strict);
        CREATE INDEX release_cohort ON release (cohort_id);

        CREATE TABLE release_item (
            release_id \(d.id) NOT NULL REFERENCES release (id),
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            numerator \(d.integer),
            denominator \(d.integer) CHECK (denominator > 0),
            sitting \(d.integer),
            is_capped \(d.flag) NOT NULL,
            has_integrity_penalty \(d.flag) NOT NULL,
            is_compensated \(d.flag) NOT NULL,
            steps \(d.integer) NOT NULL CHECK (steps >= 1),
            PRIMARY KEY (enrolment_id, assessment_id, sequence),
            UNIQUE (release_id, enrolment_id, assessment_id),
            CHECK ((numerator IS NULL) = (denominator IS NULL) AND (numerator IS NULL) = (sitting IS NULL))
        ) \(d.strict);

        CREATE TABLE resit (
            id \(d.id) PRIMARY KEY,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            sitting \(d.integer) NOT NULL CHECK (sitting >= 2),
            is_capped \(d.flag) NOT NULL,
            opened_at \(d.integer) NOT NULL,
            UNIQUE (enrolment_id, assessment_id, sitting)
        ) \(d.strict);

        """
    }

    private static func reviews(_ d: Dialect) -> String {
        """
        CREATE TABLE revision_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO revision_state (name) VALUES ('requested'), ('assigned'), ('upheld'), ('revised'), ('withdrawn');

        CREATE TABLE revision (
            id \(d.id) PRIMARY KEY,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            release_id \(d.id) NOT NULL,
            ground \(d.text) NOT NULL CHECK (ground IN ('clerical', 'objective')),
            statement \(d.text) NOT NULL,
            requested_at \(d.integer) NOT NULL,
            reviser_id \(d.id) REFERENCES account (id),
            state \(d.text) NOT NULL REFERENCES revision_state (name),
            UNIQUE (enrolment_id, assessment_id, release_id),
            FOREIGN KEY (release_id, enrolment_id, assessment_id) REFERENCES release_item (release_id, enrolment_id, assessment_id),
            CHECK (reviser_id IS NOT NULL OR state NOT IN ('assigned', 'upheld', 'revised'))
        ) \(d.strict);
        CREATE INDEX revision_open ON revision (enrolment_id) WHERE state IN ('requested', 'assigned');

        \(history(of: "revision", d))

        CREATE TABLE appeal_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO appeal_state (name) VALUES
            ('lodged'), ('before-panel'), ('dismissed'), ('referred-back'), ('attempt-voided'), ('withdrawn');

        CREATE TABLE appeal (
            id \(d.id) PRIMARY KEY,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            assessment_id \(d.id) NOT NULL REFERENCES assessment (id),
            release_id \(d.id) NOT NULL,
            ground \(d.text) NOT NULL CHECK (ground IN ('irregularity', 'late-known-circumstances', 'bias')),
            statement \(d.text) NOT NULL,
            lodged_at \(d.integer) NOT NULL,
            state \(d.text) NOT NULL REFERENCES appeal_state (name),
            UNIQUE (enrolment_id, assessment_id, release_id),
            FOREIGN KEY (release_id, enrolment_id, assessment_id) REFERENCES release_item (release_id, enrolment_id, assessment_id)
        ) \(d.strict);
        CREATE INDEX appeal_open ON appeal (enrolment_id) WHERE state IN ('lodged', 'before-panel');

        \(history(of: "appeal", d))

        CREATE TABLE appeal_panellist (
            appeal_id \(d.id) NOT NULL REFERENCES appeal (id),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            PRIMARY KEY (appeal_id, account_id)
        ) \(d.strict);

        CREATE TABLE appeal_waiver (
            enrolment_id \(d.id) PRIMARY KEY REFERENCES enrolment (id),
            waived_at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL
        ) \(d.strict);

        """
    }

    private static func revocations(_ d: Dialect) -> String {
        """
        CREATE TABLE revocation_case_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO revocation_case_state (name) VALUES
            ('opened'), ('before-panel'), ('heard'), ('recommended'), ('dismissed'), ('revoked'), ('annulled');

        CREATE TABLE revocation_case (
            id \(d.id) PRIMARY KEY,
            award_id \(d.id) NOT NULL REFERENCES award (id),
            ground \(d.text) NOT NULL CHECK (ground IN ('error', 'fraud', 'misconduct', 'board-irregularity')),
            statement \(d.text) NOT NULL,
            opened_at \(d.integer) NOT NULL,
            opened_by \(d.id) REFERENCES account (id),
            recommendation \(d.text) CHECK (recommendation IN ('dismiss', 'revoke', 'annul')),
            tell_by_local \(d.text),
            tell_by_zone \(d.text),
            tell_by \(d.integer),
            state \(d.text) NOT NULL REFERENCES revocation_case_state (name),
            CHECK (recommendation IS NOT NULL OR state IN ('opened', 'before-panel', 'heard')),
            CHECK ((tell_by IS NOT NULL) = (state IN ('dismissed', 'revoked', 'annulled'))),
            CHECK ((tell_by IS NULL) = (tell_by_local IS NULL) AND (tell_by IS NULL) = (tell_by_zone IS NULL))
        ) \(d.strict);
        CREATE UNIQUE INDEX revocation_case_open ON revocation_case (award_id)
            WHERE state IN ('opened', 'before-panel', 'heard', 'recommended');
        CREATE INDEX revocation_case_award ON revocation_case (award_id, opened_at);

        \(history(of: "revocation_case", d))

        CREATE TABLE revocation_panellist (
            revocation_case_id \(d.id) NOT NULL REFERENCES revocation_case (id),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            PRIMARY KEY (revocation_case_id, account_id)
        ) \(d.strict);
        """
    }
}

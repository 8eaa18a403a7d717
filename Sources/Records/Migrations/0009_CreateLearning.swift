extension Migration {
    /// What happens between seat and board: timetable, register, set tasks, learning groups, units, deferrals.
    static let createLearning = Migration(number: 9, name: "create-learning") { d in
        """
        CREATE TABLE session_kind (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO session_kind (name) VALUES ('residential'), ('online');

        CREATE TABLE timetabled_session (
            id \(d.id) PRIMARY KEY,
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            key \(d.text) NOT NULL,
            module_key \(d.text) NOT NULL,
            unit_key \(d.text),
            kind \(d.text) NOT NULL REFERENCES session_kind (name),
            title_en \(d.text) NOT NULL,
            title_fr \(d.text) NOT NULL,
            starts_local \(d.text) NOT NULL,
            zone \(d.text) NOT NULL,
            starts_at \(d.integer) NOT NULL,
            minutes \(d.integer) NOT NULL CHECK (minutes BETWEEN 1 AND 720),
            planned_at \(d.integer) NOT NULL,
            cancelled_at \(d.integer)
        ) \(d.strict);
        CREATE UNIQUE INDEX timetabled_session_key ON timetabled_session (cohort_id, key) WHERE cancelled_at IS NULL;
        CREATE INDEX timetabled_session_order ON timetabled_session (cohort_id, starts_at);

        CREATE TABLE presence (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO presence (name) VALUES ('present'), ('partly'), ('excused'), ('absent');

        CREATE TABLE attendance_record (
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            session_id \(d.id) NOT NULL REFERENCES timetabled_session (id),
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            presence \(d.text) NOT NULL REFERENCES presence (name),
            minutes \(d.integer) CHECK (minutes >= 1),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            PRIMARY KEY (enrolment_id, session_id, sequence),
            CHECK ((minutes IS NOT NULL) = (presence = 'partly')),
            CHECK (sequence = 1 OR reason IS NOT NULL)
        ) \(d.strict);
        CREATE INDEX attendance_record_session ON attendance_record (session_id);

        CREATE TABLE module_attendance (
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            module_key \(d.text) NOT NULL,
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            held_minutes \(d.integer) NOT NULL CHECK (held_minutes >= 1),
            attended_minutes \(d.integer) NOT NULL CHECK (attended_minutes BETWEEN 0 AND held_minutes),
            source \(d.text) NOT NULL,
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            PRIMARY KEY (enrolment_id, module_key, sequence),
            CHECK (sequence = 1 OR reason IS NOT NULL)
        ) \(d.strict);

        CREATE TABLE make_up (
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            module_key \(d.text) NOT NULL,
            minutes \(d.integer) NOT NULL CHECK (minutes >= 1),
            task \(d.text) NOT NULL,
            set_at \(d.integer) NOT NULL,
            done_at \(d.integer) CHECK (done_at >= set_at),
            PRIMARY KEY (enrolment_id, module_key)
        ) \(d.strict);

        CREATE TABLE module_edition (
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            module_key \(d.text) NOT NULL,
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            PRIMARY KEY (enrolment_id, module_key)
        ) \(d.strict);
        CREATE INDEX module_edition_cohort ON module_edition (cohort_id, module_key);

        CREATE TABLE learning_group (
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            frozen_at \(d.integer),
            PRIMARY KEY (cohort_id, number)
        ) \(d.strict);

        CREATE TABLE learning_group_member (
            cohort_id \(d.id) NOT NULL,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            number \(d.integer) NOT NULL,
            joined_at \(d.integer) NOT NULL,
            PRIMARY KEY (cohort_id, enrolment_id),
            FOREIGN KEY (cohort_id, number) REFERENCES learning_group (cohort_id, number)
        ) \(d.strict);
        CREATE INDEX learning_group_member_group ON learning_group_member (cohort_id, number);

        CREATE TABLE unit_progress (
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            unit_key \(d.text) NOT NULL,
            opened_at \(d.integer) NOT NULL,
            done_at \(d.integer) CHECK (done_at >= opened_at),
            PRIMARY KEY (enrolment_id, unit_key)
        ) \(d.strict);

        CREATE TABLE person_death (
            person_id \(d.id) PRIMARY KEY REFERENCES person (id),
            recorded_at \(d.integer) NOT NULL
        ) \(d.strict);
        """
    }
}

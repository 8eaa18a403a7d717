extension Migration {
    /// Attempts at tests, each on a paper of its own, and the answers as they are given.
    static let createQuiz = Migration(number: 13, name: "create-quiz") { d in
        """
        CREATE TABLE attempt_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO attempt_state (name) VALUES
            ('not-started'), ('in-progress'), ('overdue'), ('submitted'), ('finished'), ('abandoned'), ('voided');

        CREATE TABLE attempt (
            id \(d.id) PRIMARY KEY,
            submission_id \(d.id) NOT NULL REFERENCES submission (id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            seed \(d.text) NOT NULL CHECK (length(seed) BETWEEN 1 AND 16),
            started_at \(d.integer) NOT NULL,
            deadline_at \(d.integer) NOT NULL,
            closes_at \(d.integer) NOT NULL,
            state \(d.text) NOT NULL REFERENCES attempt_state (name),
            receipt \(d.text) UNIQUE REFERENCES receipt (number),
            raw_hundredths \(d.integer) CHECK (raw_hundredths BETWEEN 0 AND 10000),
            submitted_at \(d.integer),
            clock_at \(d.integer),
            UNIQUE (submission_id, number),
            CHECK (started_at < deadline_at AND deadline_at <= closes_at),
            CHECK ((receipt IS NULL) = (raw_hundredths IS NULL) AND (receipt IS NULL) = (submitted_at IS NULL)),
            CHECK (submitted_at BETWEEN started_at AND closes_at)
        ) \(d.strict);
        CREATE UNIQUE INDEX attempt_open ON attempt (submission_id) WHERE state IN ('not-started', 'in-progress', 'overdue');
        CREATE INDEX attempt_clock ON attempt (clock_at, id) WHERE clock_at IS NOT NULL;
        \(history(of: "attempt", d))

        CREATE TABLE attempt_item (
            attempt_id \(d.id) NOT NULL REFERENCES attempt (id),
            item_key \(d.text) NOT NULL,
            position \(d.integer) NOT NULL CHECK (position >= 1),
            section \(d.integer) NOT NULL CHECK (section >= 0),
            form \(d.text) NOT NULL,
            sequence \(d.integer) CHECK (sequence >= 1),
            response \(d.text),
            saved_at \(d.integer),
            PRIMARY KEY (attempt_id, item_key),
            CHECK ((sequence IS NULL) = (saved_at IS NULL)),
            CHECK (response IS NULL OR sequence IS NOT NULL)
        ) \(d.clustered);
        """
    }
}

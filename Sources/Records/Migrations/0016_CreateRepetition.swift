extension Migration {
    /// What was told to requests with a key of their own, for a day, so that a repeat does nothing twice.
    static let createRepetition = Migration(number: 16, name: "create-repetition") { d in
        """
        CREATE TABLE kept_request (
            account_id \(d.id) NOT NULL REFERENCES account (id),
            request_key \(d.text) NOT NULL,
            digest \(d.bytes) NOT NULL CHECK (length(digest) = 32),
            kept_at \(d.integer) NOT NULL,
            running_until \(d.integer),
            turn \(d.integer) NOT NULL CHECK (turn > 0),
            answer \(d.text),
            version \(d.text),
            location \(d.text),
            PRIMARY KEY (account_id, request_key),
            CHECK (running_until IS NULL OR answer IS NULL),
            CHECK (answer IS NOT NULL OR (version IS NULL AND location IS NULL))
        ) \(d.strict);
        CREATE INDEX kept_request_kept_at ON kept_request (kept_at);
        """
    }
}

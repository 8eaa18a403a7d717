extension Migration {
    /// By what people come in: passwords, sessions, tokens, invitations. Of every secret only the SHA-256 is kept, of passwords a slow hash.
    static let createAccess = Migration(number: 12, name: "create-access") { d in
        """
        CREATE TABLE credential (
            account_id \(d.id) PRIMARY KEY REFERENCES account (id),
            hash \(d.text) NOT NULL CHECK (hash LIKE '$argon2id$%'),
            changed_at \(d.integer) NOT NULL
        ) \(d.strict);

        CREATE TABLE account_session (
            id \(d.id) PRIMARY KEY,
            digest \(d.bytes) NOT NULL UNIQUE CHECK (length(digest) = 32),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            created_at \(d.integer) NOT NULL,
            seen_at \(d.integer) NOT NULL CHECK (seen_at >= created_at),
            expires_at \(d.integer) NOT NULL CHECK (expires_at > created_at),
            agent \(d.text) NOT NULL CHECK (length(agent) <= 100)
        ) \(d.strict);
        CREATE INDEX account_session_account ON account_session (account_id, created_at);
        CREATE INDEX account_session_expiry ON account_session (expires_at);

        CREATE TABLE access_token (
            id \(d.id) PRIMARY KEY,
            digest \(d.bytes) NOT NULL UNIQUE CHECK (length(digest) = 32),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            name \(d.text) NOT NULL,
            can_read \(d.flag) NOT NULL,
            can_write \(d.flag) NOT NULL,
            created_at \(d.integer) NOT NULL,
            expires_at \(d.integer) NOT NULL CHECK (expires_at > created_at),
            used_at \(d.integer)
        ) \(d.strict);
        CREATE INDEX access_token_account ON access_token (account_id, created_at);
        CREATE INDEX access_token_expiry ON access_token (expires_at);

        CREATE TABLE password_ticket (
            id \(d.id) PRIMARY KEY,
            account_id \(d.id) REFERENCES account (id),
            kind \(d.text) NOT NULL CHECK (kind IN ('invitation', 'reset')),
            expires_at \(d.integer) NOT NULL,
            CHECK (account_id IS NOT NULL OR kind = 'reset')
        ) \(d.strict);
        CREATE INDEX password_ticket_account ON password_ticket (account_id) WHERE account_id IS NOT NULL;
        CREATE INDEX password_ticket_expiry ON password_ticket (expires_at);

        CREATE TABLE ticket_code (
            digest \(d.bytes) PRIMARY KEY CHECK (length(digest) = 32),
            ticket_id \(d.id) NOT NULL REFERENCES password_ticket (id) ON DELETE CASCADE
        ) \(d.clustered);
        CREATE INDEX ticket_code_ticket ON ticket_code (ticket_id);

        CREATE TABLE known_device (
            digest \(d.bytes) PRIMARY KEY CHECK (length(digest) = 32),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            expires_at \(d.integer) NOT NULL
        ) \(d.clustered);
        CREATE INDEX known_device_account ON known_device (account_id);
        CREATE INDEX known_device_expiry ON known_device (expires_at);

        CREATE TABLE sign_in_attempt (
            subject \(d.bytes) PRIMARY KEY CHECK (length(subject) = 32),
            failures \(d.integer) NOT NULL CHECK (failures >= 1),
            at \(d.integer) NOT NULL,
            forgotten_at \(d.integer) NOT NULL
        ) \(d.clustered);
        CREATE INDEX sign_in_attempt_forgotten ON sign_in_attempt (forgotten_at);

        CREATE TABLE attempt_key (
            id \(d.integer) PRIMARY KEY CHECK (id = 1),
            key \(d.bytes) NOT NULL CHECK (length(key) = 32)
        ) \(d.strict);

        DROP INDEX role_grant_account;
        CREATE INDEX role_grant_account ON role_grant (account_id, valid_from, id);
        """
    }
}

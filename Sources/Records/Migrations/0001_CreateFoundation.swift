extension Migration {
    /// The academy, its people, and what every later table leans on: audit trail, outbox, leases.
    static let createFoundation = Migration(number: 1, name: "create-foundation") { d in
        """
        CREATE TABLE academy (
            id \(d.integer) PRIMARY KEY CHECK (id = 1),
            name_en \(d.text) NOT NULL,
            name_fr \(d.text) NOT NULL,
            public_address \(d.text) NOT NULL,
            serial_prefix \(d.text) NOT NULL,
            is_demonstration \(d.flag) NOT NULL,
            root_fingerprint \(d.text) NOT NULL CHECK (length(root_fingerprint) = 64),
            initialised_at \(d.integer) NOT NULL
        ) \(d.strict);

        CREATE TABLE person (
            id \(d.id) PRIMARY KEY,
            email \(d.text) NOT NULL UNIQUE,
            latin_name \(d.text) NOT NULL,
            native_name \(d.text),
            folded_name \(d.text) NOT NULL,
            country \(d.text) NOT NULL CHECK (length(country) = 2),
            created_at \(d.integer) NOT NULL
        ) \(d.strict);
        CREATE INDEX person_folded_name ON person (folded_name, id);
        CREATE INDEX person_country ON person (country, folded_name, id);

        CREATE TABLE person_former_name (
            person_id \(d.id) NOT NULL REFERENCES person (id),
            sequence \(d.integer) NOT NULL,
            until \(d.integer) NOT NULL,
            latin_name \(d.text) NOT NULL,
            native_name \(d.text),
            PRIMARY KEY (person_id, sequence)
        ) \(d.strict);

        CREATE TABLE person_confirmed_name (
            person_id \(d.id) PRIMARY KEY REFERENCES person (id),
            latin_name \(d.text) NOT NULL,
            native_name \(d.text),
            confirmed_at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL
        ) \(d.strict);

        CREATE TABLE person_key (
            person_id \(d.id) PRIMARY KEY REFERENCES person (id),
            key \(d.bytes) NOT NULL CHECK (length(key) = 32)
        ) \(d.clustered);

        CREATE TABLE erasure (
            person_id \(d.id) PRIMARY KEY REFERENCES person (id),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text) NOT NULL
        ) \(d.strict);

        CREATE TABLE audit_entry (
            id \(d.id) NOT NULL,
            aggregate_kind \(d.text) NOT NULL,
            aggregate_id \(d.id) NOT NULL,
            sequence \(d.integer) NOT NULL CHECK (sequence >= 1),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            command \(d.text) NOT NULL,
            person_id \(d.id) REFERENCES person (id),
            entrance_id \(d.id),
            commitment \(d.bytes) NOT NULL CHECK (length(commitment) = 32),
            previous \(d.bytes) NOT NULL CHECK (length(previous) = 32),
            hash \(d.bytes) NOT NULL CHECK (length(hash) = 32),
            nonce \(d.bytes) CHECK (length(nonce) = 12),
            content \(d.bytes),
            position \(d.integer) CHECK (position >= 1),
            link \(d.bytes) CHECK (length(link) = 32),
            CONSTRAINT audit_entry_chain PRIMARY KEY (aggregate_kind, aggregate_id, sequence),
            CHECK ((position IS NULL) = (link IS NULL)),
            CHECK (content IS NOT NULL OR nonce IS NULL)
        ) \(d.strict);
        CREATE INDEX audit_entry_person ON audit_entry (person_id)
            WHERE person_id IS NOT NULL AND aggregate_kind <> 'enrolment' AND aggregate_kind <> 'attempt';
        CREATE INDEX audit_entry_entrance ON audit_entry (entrance_id, id) WHERE entrance_id IS NOT NULL;
        CREATE UNIQUE INDEX audit_entry_position ON audit_entry (position) WHERE position IS NOT NULL;
        CREATE UNIQUE INDEX audit_entry_unsealed ON audit_entry (id) WHERE position IS NULL;
        \(d.neverDeleted("audit_entry"))

        CREATE TABLE outbox (
            id \(d.id) PRIMARY KEY,
            topic \(d.text) NOT NULL,
            subject \(d.id) NOT NULL,
            recipient_id \(d.id) REFERENCES person (id),
            posted_at \(d.integer) NOT NULL,
            due_at \(d.integer) NOT NULL,
            attempts \(d.integer) NOT NULL DEFAULT 0,
            holder \(d.text)
        ) \(d.clustered);
        CREATE INDEX outbox_due ON outbox (topic, due_at, id);
        CREATE INDEX outbox_recipient ON outbox (recipient_id) WHERE recipient_id IS NOT NULL;

        CREATE TABLE lease (
            name \(d.text) PRIMARY KEY,
            holder \(d.text) NOT NULL,
            expires_at \(d.integer) NOT NULL
        ) \(d.strict);
        """
    }
}

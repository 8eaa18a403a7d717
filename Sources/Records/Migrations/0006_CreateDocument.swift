extension Migration {
    /// The register: facts, sealed bytes and state of every document, and how often verifiers got which answer.
    static let createDocument = Migration(number: 6, name: "create-document") { d in
        """
        CREATE TABLE document_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO document_state (name) VALUES
            ('eligible'), ('name-confirmed'), ('prepared'), ('approved'), ('issued'), ('superseded'), ('suspended'), ('revoked'), ('annulled'), ('cancelled');

        CREATE TABLE document (
            id \(d.id) PRIMARY KEY,
            enrolment_id \(d.id) NOT NULL REFERENCES enrolment (id),
            kind \(d.text) NOT NULL CHECK (kind IN ('certificate', 'transcript', 'statement-of-attendance', 'letter')),
            purpose \(d.text) CHECK (purpose IN ('enrolment', 'attendance', 'visa', 'employer')),
            replaces_id \(d.id) REFERENCES document (id) CHECK (replaces_id <> id),
            serial \(d.text) NOT NULL UNIQUE,
            code \(d.text) NOT NULL,
            credential_id \(d.text) NOT NULL UNIQUE,
            facts \(d.text) NOT NULL,
            state \(d.text) NOT NULL REFERENCES document_state (name),
            state_since \(d.integer) NOT NULL,
            CHECK ((purpose IS NOT NULL) = (kind = 'letter'))
        ) \(d.strict);
        CREATE INDEX document_enrolment ON document (enrolment_id);
        CREATE UNIQUE INDEX document_valid ON document (enrolment_id, kind, coalesce(purpose, '')) WHERE state IN ('issued', 'suspended');
        CREATE UNIQUE INDEX document_in_preparation ON document (enrolment_id, kind, coalesce(purpose, ''))
            WHERE state IN ('eligible', 'name-confirmed', 'prepared', 'approved');
        CREATE INDEX document_awaiting_seal ON document (id) WHERE state = 'approved';
        CREATE INDEX document_exception ON document (id) WHERE state IN ('superseded', 'suspended', 'revoked', 'annulled');

        CREATE TABLE sealed_file (
            document_id \(d.id) PRIMARY KEY REFERENCES document (id),
            digest \(d.bytes) NOT NULL UNIQUE CHECK (length(digest) = 32),
            signed_digest \(d.bytes) NOT NULL CHECK (length(signed_digest) = 32),
            key_id \(d.text) NOT NULL,
            sealed_at \(d.integer) NOT NULL,
            content \(d.bytes) NOT NULL
        ) \(d.strict);

        CREATE TABLE document_history (
            document_id \(d.id) NOT NULL REFERENCES document (id),
            sequence \(d.integer) NOT NULL,
            event \(d.text) NOT NULL,
            from_state \(d.text) REFERENCES document_state (name),
            to_state \(d.text) NOT NULL REFERENCES document_state (name),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            PRIMARY KEY (document_id, sequence)
        ) \(d.strict);

        CREATE TABLE verification_count (
            day \(d.text) NOT NULL,
            answer \(d.text) NOT NULL,
            times \(d.integer) NOT NULL,
            PRIMARY KEY (day, answer)
        ) \(d.strict);
        """
    }
}

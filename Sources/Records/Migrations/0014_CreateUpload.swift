extension Migration {
    /// Files that people hand in: on their way, kept by the digest of their bytes, and what they were added to.
    static let createUpload = Migration(number: 14, name: "create-upload") { d in
        """
        CREATE TABLE upload (
            id \(d.id) PRIMARY KEY,
            person_id \(d.id) NOT NULL REFERENCES person (id),
            digest \(d.text) NOT NULL CHECK (length(digest) = 64),
            size \(d.integer) NOT NULL CHECK (size >= 1),
            name \(d.text) NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            begun_at \(d.integer) NOT NULL,
            expires_at \(d.integer) NOT NULL,
            finished_at \(d.integer),
            CHECK (begun_at < expires_at)
        ) \(d.strict);
        CREATE INDEX upload_expiry ON upload (expires_at, id);
        CREATE INDEX upload_person ON upload (person_id);

        CREATE TABLE file_kind (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO file_kind (name) VALUES ('pdf'), ('docx'), ('odt'), ('png'), ('jpeg'), ('text');

        CREATE TABLE stored_file (
            digest \(d.text) PRIMARY KEY CHECK (length(digest) = 64),
            size \(d.integer) NOT NULL CHECK (size >= 1),
            kind \(d.text) NOT NULL REFERENCES file_kind (name),
            stored_at \(d.integer) NOT NULL
        ) \(d.strict);

        CREATE TABLE held_file (
            person_id \(d.id) NOT NULL REFERENCES person (id),
            digest \(d.text) NOT NULL REFERENCES stored_file (digest),
            name \(d.text) NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            begun_at \(d.integer) NOT NULL,
            uploaded_at \(d.integer) NOT NULL,
            PRIMARY KEY (person_id, digest)
        ) \(d.clustered);
        CREATE INDEX held_file_digest ON held_file (digest);

        CREATE TABLE application_file (
            application_id \(d.id) NOT NULL REFERENCES application (id),
            part \(d.text) NOT NULL CHECK (part IN ('curriculum-vitae', 'motivation', 'employer-consent', 'diploma', 'other')),
            digest \(d.text) NOT NULL REFERENCES stored_file (digest),
            attached_at \(d.integer) NOT NULL,
            PRIMARY KEY (application_id, part)
        ) \(d.clustered);
        CREATE INDEX application_file_digest ON application_file (digest);
        """
    }
}

extension Migration {
    /// Archived forms of sealed documents, kept as the documents are, and when the next is due.
    static let createArchive = Migration(number: 20, name: "create-archive") { d in
        """
        CREATE TABLE proof_term (
            document_id \(d.id) PRIMARY KEY REFERENCES document (id),
            ends_at \(d.integer) NOT NULL
        ) \(d.strict);
        CREATE INDEX proof_term_end ON proof_term (ends_at, document_id);

        CREATE UNIQUE INDEX sealed_file_signed_digest ON sealed_file (signed_digest);

        CREATE TABLE archived_form (
            document_id \(d.id) NOT NULL REFERENCES sealed_file (document_id),
            number \(d.integer) NOT NULL CHECK (number >= 1),
            digest \(d.bytes) NOT NULL UNIQUE CHECK (length(digest) = 32),
            archived_at \(d.integer) NOT NULL,
            content \(d.bytes) NOT NULL,
            PRIMARY KEY (document_id, number)
        ) \(d.strict);
        \(d.neverDeleted("archived_form"))
        \(d.neverChanged("archived_form"))
        """
    }
}

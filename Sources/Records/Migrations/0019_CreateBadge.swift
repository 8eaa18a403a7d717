extension Migration {
    /// Which document has which place in the published lists of statuses, and the links by which holders show their documents to others.
    static let createBadge = Migration(number: 19, name: "create-badge") { d in
        """
        CREATE TABLE status_list (
            number \(d.integer) PRIMARY KEY CHECK (number >= 1),
            used \(d.integer) NOT NULL CHECK (used BETWEEN 0 AND 131072)
        ) \(d.strict);
        \(d.neverDeleted("status_list"))
        \(d.onlyGrows("status_list", by: "used"))

        CREATE TABLE status_place (
            list \(d.integer) NOT NULL REFERENCES status_list (number),
            place \(d.integer) NOT NULL CHECK (place BETWEEN 0 AND 131071),
            document_id \(d.id) NOT NULL UNIQUE REFERENCES document (id),
            PRIMARY KEY (list, place)
        ) \(d.clustered);
        \(d.neverDeleted("status_place"))
        \(d.neverChanged("status_place"))

        CREATE TABLE share_link (
            id \(d.id) PRIMARY KEY,
            document_id \(d.id) NOT NULL REFERENCES document (id),
            digest \(d.bytes) NOT NULL UNIQUE CHECK (length(digest) = 32),
            made_at \(d.integer) NOT NULL,
            ends_at \(d.integer) NOT NULL,
            ended_at \(d.integer),
            CHECK (made_at < ends_at AND ended_at >= made_at)
        ) \(d.strict);
        CREATE INDEX share_link_document ON share_link (document_id, id);
        """
    }
}

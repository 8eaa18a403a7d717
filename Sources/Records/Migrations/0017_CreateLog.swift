extension Migration {
    /// The transparency log: entries in the order of the tree, the hashes above them, what was signed. Nothing of it is ever changed or deleted but what waits to be said in it.
    static let createLog = Migration(number: 17, name: "create-log") { d in
        """
        CREATE TABLE log_head (
            id \(d.integer) PRIMARY KEY CHECK (id = 1),
            size \(d.integer) NOT NULL CHECK (size >= 0),
            frontier \(d.bytes) NOT NULL CHECK (length(frontier) % 32 = 0)
        ) \(d.strict);
        \(d.neverDeleted("log_head"))
        \(d.onlyGrows("log_head", by: "size"))

        CREATE TABLE log_leaf (
            position \(d.integer) PRIMARY KEY CHECK (position >= 0),
            hash \(d.bytes) NOT NULL CHECK (length(hash) = 32),
            entry \(d.bytes) NOT NULL CHECK (length(entry) BETWEEN 1 AND 65535),
            document_id \(d.id) REFERENCES document (id)
        ) \(d.strict);
        CREATE INDEX log_leaf_document ON log_leaf (document_id, position) WHERE document_id IS NOT NULL;
        \(d.neverDeleted("log_leaf"))
        \(d.neverChanged("log_leaf"))

        CREATE TABLE log_notice (
            document_id \(d.id) NOT NULL REFERENCES document (id),
            event \(d.text) NOT NULL CHECK (event IN ('supersede', 'withdraw', 'annul')),
            credential_id \(d.text) NOT NULL,
            at \(d.integer) NOT NULL,
            PRIMARY KEY (document_id, event)
        ) \(d.clustered);
        CREATE INDEX log_notice_at ON log_notice (at, document_id);

        CREATE TABLE log_tile_hash (
            level \(d.integer) NOT NULL CHECK (level >= 1),
            position \(d.integer) NOT NULL CHECK (position >= 0),
            hash \(d.bytes) NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (level, position)
        ) \(d.clustered);
        \(d.neverDeleted("log_tile_hash"))
        \(d.neverChanged("log_tile_hash"))

        CREATE TABLE log_checkpoint (
            size \(d.integer) PRIMARY KEY CHECK (size >= 1),
            note \(d.bytes) NOT NULL
        ) \(d.strict);
        \(d.neverDeleted("log_checkpoint"))
        \(d.neverChanged("log_checkpoint"))

        CREATE TABLE log_cosignature (
            size \(d.integer) NOT NULL REFERENCES log_checkpoint (size),
            witness \(d.text) NOT NULL,
            line \(d.bytes) NOT NULL,
            at \(d.integer) NOT NULL,
            PRIMARY KEY (size, witness)
        ) \(d.clustered);
        \(d.neverDeleted("log_cosignature"))
        \(d.neverChanged("log_cosignature"))
        """
    }
}

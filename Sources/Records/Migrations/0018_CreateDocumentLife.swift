extension Migration {
    /// What happens to documents beside being issued: acts of two people, the halt of all sealing, suspensions with a term.
    static let createDocumentLife = Migration(number: 18, name: "create-document-life") { d in jointActs(d) + freezes(d) + suspensions(d) }

    /// The keys hold that two different people spoke.
    private static func jointActs(_ d: Dialect) -> String {
        """
        CREATE TABLE joint_act_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO joint_act_state (name) VALUES ('proposed'), ('agreed'), ('dropped');

        CREATE TABLE joint_act (
            id \(d.id) PRIMARY KEY,
            kind \(d.text) NOT NULL CHECK (kind IN ('thaw', 'annul', 'suspend', 'suspend-award', 'renew', 'lift')),
            subject_id \(d.id) NOT NULL,
            detail \(d.text),
            reason \(d.text) NOT NULL,
            proposed_at \(d.integer) NOT NULL,
            lapses_at \(d.integer) NOT NULL CHECK (lapses_at > proposed_at),
            state \(d.text) NOT NULL REFERENCES joint_act_state (name)
        ) \(d.strict);
        CREATE UNIQUE INDEX joint_act_open ON joint_act (subject_id, kind) WHERE state = 'proposed';

        \(history(of: "joint_act", d))

        CREATE TABLE joint_act_signer (
            joint_act_id \(d.id) NOT NULL REFERENCES joint_act (id),
            place \(d.text) NOT NULL CHECK (place IN ('first', 'second')),
            account_id \(d.id) NOT NULL REFERENCES account (id),
            name \(d.text) NOT NULL,
            folded_name \(d.text) NOT NULL,
            at \(d.integer) NOT NULL,
            PRIMARY KEY (joint_act_id, place),
            UNIQUE (joint_act_id, folded_name),
            UNIQUE (joint_act_id, account_id)
        ) \(d.strict);

        """
    }

    private static func freezes(_ d: Dialect) -> String {
        """
        CREATE TABLE sealing_freeze_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO sealing_freeze_state (name) VALUES ('frozen'), ('thawed');

        CREATE TABLE sealing_freeze (
            id \(d.id) PRIMARY KEY,
            reason \(d.text) NOT NULL,
            called_by \(d.text) NOT NULL,
            frozen_at \(d.integer) NOT NULL,
            state \(d.text) NOT NULL REFERENCES sealing_freeze_state (name)
        ) \(d.strict);
        CREATE UNIQUE INDEX sealing_freeze_lasting ON sealing_freeze (state) WHERE state = 'frozen';

        \(history(of: "sealing_freeze", d))

        """
    }

    private static func suspensions(_ d: Dialect) -> String {
        """
        CREATE TABLE suspension_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO suspension_state (name) VALUES ('in-force'), ('expired'), ('lifted'), ('overtaken');

        CREATE TABLE suspension (
            id \(d.id) PRIMARY KEY,
            joint_act_id \(d.id) NOT NULL UNIQUE REFERENCES joint_act (id),
            revocation_case_id \(d.id) REFERENCES revocation_case (id),
            ground \(d.text) NOT NULL CHECK (ground IN ('error', 'fraud', 'misconduct', 'board-irregularity', 'key-compromise')),
            reason \(d.text) NOT NULL,
            suspended_at \(d.integer) NOT NULL,
            until_local \(d.text) NOT NULL,
            until_zone \(d.text) NOT NULL,
            until_at \(d.integer) NOT NULL CHECK (until_at > suspended_at),
            state \(d.text) NOT NULL REFERENCES suspension_state (name)
        ) \(d.strict);
        CREATE INDEX suspension_due ON suspension (until_at, id) WHERE state = 'in-force';

        \(history(of: "suspension", d))

        CREATE TABLE suspended_document (
            suspension_id \(d.id) NOT NULL REFERENCES suspension (id),
            document_id \(d.id) NOT NULL REFERENCES document (id),
            PRIMARY KEY (suspension_id, document_id)
        ) \(d.strict);
        CREATE INDEX suspended_document_document ON suspended_document (document_id);
        """
    }
}

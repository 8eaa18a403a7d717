extension Migration {
    /// Proposals to take over awards from before. What tells of people stands in the rows until the proposal is decided, and is taken out then.
    static let createAwardImport = Migration(number: 15, name: "create-award-import") { d in
        """
        CREATE TABLE award_import_state (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO award_import_state (name) VALUES ('proposed'), ('approved'), ('rejected');

        CREATE TABLE award_import (
            id \(d.id) PRIMARY KEY,
            label \(d.text) NOT NULL,
            awards \(d.integer) NOT NULL CHECK (awards >= 1),
            proposed_at \(d.integer) NOT NULL,
            state \(d.text) NOT NULL REFERENCES award_import_state (name)
        ) \(d.strict);

        \(history(of: "award_import", d))

        CREATE TABLE award_import_signer (
            award_import_id \(d.id) NOT NULL REFERENCES award_import (id),
            role \(d.text) NOT NULL CHECK (role IN ('proposer', 'approver')),
            account_id \(d.id) REFERENCES account (id),
            name \(d.text) NOT NULL,
            folded_name \(d.text) NOT NULL,
            at \(d.integer) NOT NULL,
            PRIMARY KEY (award_import_id, role),
            UNIQUE (award_import_id, folded_name),
            UNIQUE (award_import_id, account_id)
        ) \(d.strict);

        CREATE TABLE award_import_row (
            award_import_id \(d.id) NOT NULL REFERENCES award_import (id),
            line \(d.integer) NOT NULL CHECK (line >= 1),
            cohort_id \(d.id) NOT NULL REFERENCES cohort (id),
            awarded_on \(d.text) NOT NULL,
            source \(d.text) NOT NULL,
            email \(d.text),
            latin_name \(d.text),
            native_name \(d.text),
            country \(d.text) CHECK (length(country) = 2),
            is_namesake \(d.flag),
            award_id \(d.id) UNIQUE REFERENCES award (id),
            PRIMARY KEY (award_import_id, line),
            CHECK ((email IS NULL) = (latin_name IS NULL) AND (email IS NULL) = (country IS NULL) AND (email IS NULL) = (is_namesake IS NULL)),
            CHECK (email IS NOT NULL OR native_name IS NULL)
        ) \(d.strict);
        CREATE UNIQUE INDEX award_import_row_open ON award_import_row (cohort_id, email) WHERE email IS NOT NULL;
        """
    }
}

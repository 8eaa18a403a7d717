extension Migration {
    /// Who comes in, and what they may: roles with a scope and an end. And who signed for a document: two different people, which the keys hold.
    static let createAccount = Migration(number: 7, name: "create-account") { d in
        """
        CREATE TABLE account (
            id \(d.id) PRIMARY KEY,
            email \(d.text) NOT NULL UNIQUE,
            name \(d.text) NOT NULL,
            person_id \(d.id) UNIQUE REFERENCES person (id),
            opened_at \(d.integer) NOT NULL
        ) \(d.strict);

        CREATE TABLE role (name \(d.text) PRIMARY KEY) \(d.strict);
        INSERT INTO role (name) VALUES
            ('correspondent'), ('secretariat'), ('selection-panel'), ('instructor'), ('tutor'), ('second-marker'), ('moderator'),
            ('external-examiner'), ('board-member'), ('board-chair'), ('board-secretary'), ('governing-board'), ('registrar'), ('approver'),
            ('reviser'), ('appeal-panel'), ('integrity-board'), ('protection-officer'), ('auditor');

        CREATE TABLE role_grant (
            id \(d.id) PRIMARY KEY,
            account_id \(d.id) NOT NULL REFERENCES account (id),
            role \(d.text) NOT NULL REFERENCES role (name),
            scope_kind \(d.text) NOT NULL CHECK (scope_kind IN ('academy', 'cohort', 'country', 'assessment', 'case')),
            cohort_id \(d.id) REFERENCES cohort (id),
            country \(d.text) CHECK (length(country) = 2),
            assessment_code \(d.text),
            case_id \(d.id),
            valid_from \(d.integer) NOT NULL,
            valid_until \(d.integer) CHECK (valid_until >= valid_from),
            CHECK ((cohort_id IS NOT NULL) = (scope_kind IN ('cohort', 'assessment'))),
            CHECK ((country IS NOT NULL) = (scope_kind = 'country')),
            CHECK ((assessment_code IS NOT NULL) = (scope_kind = 'assessment')),
            CHECK ((case_id IS NOT NULL) = (scope_kind = 'case'))
        ) \(d.strict);
        CREATE INDEX role_grant_account ON role_grant (account_id);

        CREATE TABLE document_signer (
            document_id \(d.id) NOT NULL REFERENCES document (id),
            role \(d.text) NOT NULL CHECK (role IN ('preparer', 'approver')),
            account_id \(d.id) REFERENCES account (id),
            name \(d.text) NOT NULL,
            folded_name \(d.text) NOT NULL,
            at \(d.integer) NOT NULL,
            PRIMARY KEY (document_id, role),
            UNIQUE (document_id, folded_name),
            UNIQUE (document_id, account_id)
        ) \(d.strict);
        """
    }
}

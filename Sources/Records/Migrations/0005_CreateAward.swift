extension Migration {
    static let createAward = Migration(number: 5, name: "create-award") { d in
        """
        CREATE TABLE award (
            id \(d.id) PRIMARY KEY,
            enrolment_id \(d.id) NOT NULL UNIQUE REFERENCES enrolment (id),
            board_date \(d.text) NOT NULL,
            ratified_on \(d.text),
            total_numerator \(d.integer) NOT NULL,
            total_denominator \(d.integer) NOT NULL CHECK (total_denominator > 0),
            decided_at \(d.integer) NOT NULL,
            CHECK (ratified_on IS NULL OR ratified_on >= board_date)
        ) \(d.strict);
        """
    }
}

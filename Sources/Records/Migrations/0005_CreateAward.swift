extension Migration {
    static let createAward = Migration(number: 5, name: "create-award") { d in
        """
        CREATE TABLE award (
            id \(d.id) PRIMARY KEY,
            enrolment_id \(d.id) NOT NULL UNIQUE REFERENCES enrolment (id),
            board_date \(d.text) NOT NULL,
            circulated_on \(d.text),
            ratified_on \(d.text),
            ratified_by \(d.text) CHECK (ratified_by IN ('meeting', 'silence', 'imported')),
            total_numerator \(d.integer),
            total_denominator \(d.integer) CHECK (total_denominator > 0),
            source \(d.text),
            decided_at \(d.integer) NOT NULL,
            CHECK (ratified_on IS NULL OR ratified_on >= board_date),
            CHECK ((ratified_on IS NULL) = (ratified_by IS NULL)),
            CHECK (circulated_on >= board_date),
            CHECK (circulated_on IS NOT NULL OR ratified_by IS NULL OR ratified_by <> 'silence'),
            CHECK ((total_numerator IS NULL) = (total_denominator IS NULL)),
            CHECK ((total_numerator IS NULL) = (source IS NOT NULL)),
            CHECK ((source IS NOT NULL) = (coalesce(ratified_by, '') = 'imported'))
        ) \(d.strict);
        """
    }
}

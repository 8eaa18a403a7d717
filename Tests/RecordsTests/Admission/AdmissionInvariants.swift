import Testing

extension TestAcademy {
    /// What must hold of admission at every moment (domain.md 2.9.1 and 2.9.2), asked of the tables themselves.
    func expectAdmissionHolds(seats: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let heldByEnrolment = "enrolment WHERE state NOT IN ('deferred', 'withdrawn', 'no-show', 'deceased')"
        #expect(try raw.count("seat") == seats, sourceLocation: sourceLocation)
        #expect(
            try raw.count("application WHERE state IN ('offered', 'accepted')") == raw.count("seat WHERE application_id IS NOT NULL"),
            sourceLocation: sourceLocation
        )
        #expect(try raw.count(heldByEnrolment) == raw.count("seat WHERE enrolment_id IS NOT NULL"), sourceLocation: sourceLocation)
        for broken in [
            // A seat whose holder is of another country, or does not hold it.
            """
            seat s WHERE s.application_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM application a WHERE a.id = s.application_id
                AND a.country = s.country AND a.state IN ('offered', 'accepted'))
            """,
            "seat s WHERE s.enrolment_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.id = s.enrolment_id)",
            "(SELECT country FROM seat WHERE country IS NOT NULL GROUP BY country HAVING count(*) > 3) AS beyond",
            """
            (SELECT person_id FROM application WHERE state NOT IN ('not-endorsed', 'rejected', 'declined', 'withdrawn', 'reserve-closed',
                'cancelled-by-academy', 'deceased') GROUP BY cohort_id, person_id HAVING count(*) > 1) AS twice
            """,
            // An open offer and the state offered are one.
            "application a WHERE (a.state = 'offered') <> EXISTS (SELECT 1 FROM offer o WHERE o.application_id = a.id AND o.answer IS NULL)",
            // A state is where its history ends, and each step begins where the one before ended.
            """
            application a WHERE state <> (SELECT to_state FROM application_history h WHERE h.application_id = a.id ORDER BY sequence DESC LIMIT 1)
            """,
            """
            application_history l JOIN application_history e ON e.application_id = l.application_id AND e.sequence = l.sequence - 1
            WHERE l.from_state <> e.to_state
            """,
        ] {
            #expect(try raw.count(broken) == 0, "\(broken)", sourceLocation: sourceLocation)
        }
    }
}

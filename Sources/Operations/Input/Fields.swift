package import Learning

/// The fields that many operations share, named alike everywhere.
package enum Fields {
    package static let cohort = Field.required("cohort", .cohortKey, "The cohort's key.")
    package static let person = Field.required("person", .email, "The person's e-mail address.")
    package static let assessment = Field.required("assessment", .contentCode, "The assessment's code.")
    package static let sitting = Field.required("sitting", .integer(1...99), "The sitting's number, 1 for the first.")
    package static let code = Field.required("code", .submissionCode, "The script's code.")
    package static let date = Field.required("date", .date, "The day in the cohort's zone.")
    package static let ofCohort = Field.optional("cohort", .cohortKey, "The cohort whose cases are listed; left out for those that concern yourself.")
    package static let reason = Field.required("reason", .text, "Why, in words that stand in the record.")
    package static let optionalReason = Field.optional("reason", .text, "Why, in words that stand in the record.")
    package static let limit = Field.optional("limit", .integer(1...200), default: 50, "How many entries at most.")
    package static let after = Field.optional("after", .text(atMost: 200), "The `next` of the page before; left out for the first page.")

    /// Over HTTP it comes in the `If-Match` header.
    package static let ifMatch = Field.optional(
        "ifMatch",
        .text(atMost: 100),
        "The version that the change was made from; left out, nothing is compared."
    )
}

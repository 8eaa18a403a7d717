/// What is known of a marker when scripts are given out.
package struct MarkerFacts: Sendable, Hashable {
    package let account: Identifier<Account>
    package let person: Identifier<Person>?
    package let affiliations: [Affiliation]
    package let interests: [MarkerInterest]
    /// Scripts of this sitting that the marker has already.
    package let load: Int

    package init(
        account: Identifier<Account>,
        person: Identifier<Person>?,
        affiliations: [Affiliation],
        interests: [MarkerInterest],
        load: Int
    ) {
        (self.account, self.person, self.affiliations, self.interests, self.load) = (account, person, affiliations, interests, load)
    }
}

/// A script to be marked, with what is known of its author - to the program, never to a marker.
package struct ScriptFacts: Sendable, Hashable {
    package let submission: Identifier<Submission>
    package let code: SubmissionCode
    package let author: Identifier<Person>
    package let country: Country
    package let affiliations: [Affiliation]
    /// Who has or had a part in marking it already.
    package let markers: Set<Identifier<Account>>

    package init(
        submission: Identifier<Submission>,
        code: SubmissionCode,
        author: Identifier<Person>,
        country: Country,
        affiliations: [Affiliation],
        markers: Set<Identifier<Account>>
    ) {
        (self.submission, self.code, self.author, self.country) = (submission, code, author, country)
        (self.affiliations, self.markers) = (affiliations, markers)
    }
}

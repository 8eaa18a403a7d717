/// Countries whose applicants come before others when demand exceeds seats.
package struct CountryGroup: Sendable, Hashable {
    /// A country's time in the group; judged on the closing date (ruling 23).
    package struct Member: Sendable, Hashable {
        package let country: Country
        /// Nil: as long as anybody cares.
        package let since: LocalDate?
        /// The last day; nil while it lasts.
        package let until: LocalDate?

        package init(country: Country, since: LocalDate? = nil, until: LocalDate? = nil) {
            (self.country, self.since, self.until) = (country, since, until)
        }
    }

    package let name: LocalizedText
    package let members: [Member]

    package init(name: LocalizedText, members: [Member]) { (self.name, self.members) = (name, members) }

    package func contains(_ country: Country, on date: LocalDate) -> Bool {
        members.contains { $0.country == country && $0.since.map { $0 <= date } ?? true && $0.until.map { date <= $0 } ?? true }
    }
}

extension CountryGroup {
    private init(english: String, french: String, _ codes: String) {
        let countries = codes.split(separator: " ").compactMap { Country(String($0)) }
        self.init(name: LocalizedText(english: english, french: french), members: countries.map { Member(country: $0) })
    }

    /// The order of domain.md 2.2. The lists are from memory of public pages and must be checked before an edition is opened on them.
    package static let proposed = [
        CountryGroup(
            english: "member states of the Pompidou Group",
            french: "États membres du Groupe Pompidou",
            """
            AM AT AZ BA BE BG CH CY CZ EE FI FR GE GR HR HU IE IL IS IT LI LT LU MA MC MD ME MK MT MX NO PL PT RO RS SE SI SK SM TR UA
            """
        ),
        CountryGroup(
            english: "other member states of the Council of Europe",
            french: "autres États membres du Conseil de l'Europe",
            "AD AL DE DK ES GB LV NL"
        ),
        CountryGroup(english: "other countries of the MedNET network", french: "autres pays du réseau MedNET", "DZ EG JO LB PS TN"),
    ]
}

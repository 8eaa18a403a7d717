/// One human being, known once whatever happens to the name.
package struct Person: Sendable, Hashable {
    package let id: Identifier<Person>
    package let email: EmailAddress
    package let name: PersonName
    package let country: Country

    package init(id: Identifier<Person>, email: EmailAddress, name: PersonName, country: Country) {
        self.id = id
        self.email = email
        self.name = name
        self.country = country
    }
}

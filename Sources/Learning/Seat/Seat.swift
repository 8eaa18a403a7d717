/// One of an edition's seats: a row made when the edition opens, so that there are never more holders than seats, whatever a command does. An offer, an
/// acceptance and an enrolment hold exactly one each (domain.md 2.9.1).
package struct Seat: Sendable, Hashable {
    package enum Holder: Sendable, Hashable {
        case application(Identifier<Application>)
        case enrolment(Identifier<Enrolment>)
    }

    /// The seat's place among those of its country, from 1; there are no more places than the edition's cap.
    package struct CountryPlace: Sendable, Hashable {
        package let country: Country
        package let number: Int

        package init(country: Country, number: Int) { (self.country, self.number) = (country, number) }
    }

    /// From 1 to the edition's seats.
    package let number: Int
    /// Nil while the seat is free.
    package let holder: Holder?
    /// Nil also for a holder that no cap counts: deferred from another edition (ruling 25), or enrolled without an application.
    package let place: CountryPlace?

    package init(number: Int, holder: Holder?, place: CountryPlace?) { (self.number, self.holder, self.place) = (number, holder, place) }
}

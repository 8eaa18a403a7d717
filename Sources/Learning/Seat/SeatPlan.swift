/// Who holds which of an edition's seats, and what is free.
package struct SeatPlan: Sendable, Hashable {
    package private(set) var seats: [Seat]

    package init(_ seats: [Seat]) { self.seats = seats }

    package var free: Int { seats.count { $0.holder == nil } }
    package var taken: Int { seats.count - free }

    /// Seats that count in each country's cap.
    package var held: [Country: Int] {
        seats.reduce(into: [:]) { held, seat in
            if let country = seat.place?.country { held[country, default: 0] += 1 }
        }
    }

    /// Gives the lowest free seat to a holder, with the country's lowest free place.
    ///
    /// - Parameter country: nil for a holder that no cap counts.
    /// - Returns: nil where no seat is free.
    package mutating func assign(_ holder: Seat.Holder, country: Country?) -> Seat? {
        guard let index = seats.firstIndex(where: { $0.holder == nil }) else { return nil }
        let seat = Seat(number: seats[index].number, holder: holder, place: country.map(freePlace))
        seats[index] = seat
        return seat
    }

    private func freePlace(of country: Country) -> Seat.CountryPlace {
        let taken = Set(seats.compactMap(\.place).filter { $0.country == country }.map(\.number))
        var number = 1
        while taken.contains(number) { number += 1 }
        return Seat.CountryPlace(country: country, number: number)
    }
}

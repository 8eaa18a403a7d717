/// Whether somebody can have a seat now, with the numbers.
package enum SeatVerdict: Sendable, Hashable {
    /// Within the cap that holds while other countries wait.
    case seat(held: Int, cap: Int)
    /// Beyond it, because nobody of a country below it waits.
    case seatLeftOver(held: Int, cap: Int)
    case noSeatLeft
    case countryAtCap(held: Int, cap: Int)

    package var isSeat: Bool {
        switch self {
        case .seat, .seatLeftOver: true
        case .noSeatLeft, .countryAtCap: false
        }
    }

    package var text: LocalizedText {
        switch self {
        case .seat(let held, let cap):
            LocalizedText(
                english: "A seat is free, and the country holds \(held) of at most \(cap).",
                french: "Une place est libre, et le pays en a \(held) sur \(cap) au plus."
            )
        case .seatLeftOver(let held, let cap):
            LocalizedText(
                english: "A seat remains and no country below its cap waits; the country holds \(held) and may have \(cap).",
                french: "Une place reste et aucun pays sous son plafond n'attend ; le pays en a \(held) et peut en avoir \(cap)."
            )
        case .noSeatLeft: LocalizedText(english: "No seat is free.", french: "Aucune place n'est libre.")
        case .countryAtCap(let held, let cap):
            LocalizedText(
                english: "The country holds \(held) seats, and at most \(cap) are given to one country.",
                french: "Le pays a \(held) places, et un pays en a \(cap) au plus."
            )
        }
    }
}

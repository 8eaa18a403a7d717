/// An exact fraction in lowest terms with a positive denominator.
///
/// Every step between a raw mark and its rounding is one of these (ruling 14): 52.10 one day late is 49.495 and fails, while hundredths would have passed it.
/// Marks, weights and rates are all below 10⁶ with denominators dividing small powers of ten, so numerators and denominators of a whole course stay far inside
/// 64 bits; intermediates are computed in 128 bits and a result that would not fit stops the program rather than becoming a wrong mark.
package struct Rational: Sendable, Hashable {
    package let numerator: Int64
    package let denominator: Int64

    package static let zero = Rational(0)

    package init(_ whole: Int) {
        numerator = Int64(whole)
        denominator = 1
    }

    package init(_ hundredths: Hundredths) {
        self.init(reducing: Int128(hundredths.count), 100)
    }

    /// Nil for a denominator that is not positive; otherwise reduced.
    package init?(numerator: Int64, denominator: Int64) {
        guard denominator > 0 else { return nil }
        self.init(reducing: Int128(numerator), Int128(denominator))
    }

    private init(reducing numerator: Int128, _ denominator: Int128) {
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = Int64(sign * numerator / Int128(divisor))
        self.denominator = Int64(sign * denominator / Int128(divisor))
    }

    private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
        var (a, b) = (first, second)
        while b != 0 { (a, b) = (b, a % b) }
        return a == 0 ? 1 : a
    }

    package static func + (left: Rational, right: Rational) -> Rational {
        Rational(
            reducing: Int128(left.numerator) * Int128(right.denominator) + Int128(right.numerator) * Int128(left.denominator),
            Int128(left.denominator) * Int128(right.denominator)
        )
    }

    package static func - (left: Rational, right: Rational) -> Rational {
        left + Rational(reducing: -Int128(right.numerator), Int128(right.denominator))
    }

    package static func * (left: Rational, right: Rational) -> Rational {
        Rational(reducing: Int128(left.numerator) * Int128(right.numerator), Int128(left.denominator) * Int128(right.denominator))
    }

    /// The nearest whole number; exactly half goes up (49.5 is 50).
    package var roundedHalfUp: Int {
        let doubled = 2 * Int128(numerator) + Int128(denominator)
        let divisor = 2 * Int128(denominator)
        let quotient = doubled / divisor
        return Int(doubled % divisor < 0 ? quotient - 1 : quotient)
    }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Rational: CustomStringConvertible {
    /// As a finite decimal where there is one of at most six places (`49.495`), else as a fraction (`1/3`).
    package var description: String {
        var scale: Int64 = 1
        for places in 0...6 {
            if scale % denominator == 0 { return decimal(places: places, scaled: Int128(numerator) * Int128(scale / denominator)) }
            scale *= 10
        }
        return "\(numerator)/\(denominator)"
    }

    /// With exactly two decimals, cut and never rounded up, so that 49.996 is never shown as the 50 it is not (ruling 14: "49.99 is not 50").
    package var twoDecimals: String {
        let scaled = Int128(numerator) * 100
        let quotient = scaled / Int128(denominator)
        return decimal(places: 2, scaled: scaled % Int128(denominator) < 0 ? quotient - 1 : quotient)
    }

    private func decimal(places: Int, scaled: Int128) -> String {
        let digits = String(scaled.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let point = padded.index(padded.endIndex, offsetBy: -places)
        let sign = scaled < 0 ? "-" : ""
        return places == 0 ? sign + padded : sign + padded[..<point] + "." + padded[point...]
    }
}

import Learning
import TestTools
import Testing

@Suite("Rational")
struct RationalTests {
    @Test("52.10 one day late is 49.495 and not a pass, where hundredths would have made it 49.50 and 50")
    func keepsWhatHundredthsWouldLose() throws {
        let earned = Rational(try #require(Hundredths("52.10")))
        let late = earned * (try #require(Rational(numerator: 95, denominator: 100)))
        #expect(late == Rational(numerator: 49_495, denominator: 1_000))
        #expect(late.description == "49.495")
        #expect(late.roundedHalfUp == 49)
        #expect(late < Rational(50))
    }

    @Test(
        "Exactly half is rounded up, also below zero",
        arguments: [
            (49_500, 1000, 50), (49_499, 1000, 49), (1, 2, 1), (-1, 2, 0), (-3, 2, -1), (-501, 1000, -1), (-499, 1000, 0), (0, 7, 0), (2, 3, 1),
            (1, 3, 0),
            (995, 10, 100),
        ]
    )
    func roundsHalfUp(numerator: Int64, denominator: Int64, rounded: Int) throws {
        #expect(try #require(Rational(numerator: numerator, denominator: denominator)).roundedHalfUp == rounded)
    }

    @Test(
        "Two decimals are cut, so that nobody reads 50 who has not 50",
        arguments: [
            (49_999, 1000, "49.99"), (4999, 100, "49.99"), (50, 1, "50.00"), (1, 3, "0.33"), (2, 3, "0.66"), (199_999, 3000, "66.66"),
            (5, 1000, "0.00"),
        ]
    )
    func cutsTwoDecimals(numerator: Int64, denominator: Int64, text: String) throws {
        #expect(try #require(Rational(numerator: numerator, denominator: denominator)).twoDecimals == text)
    }

    @Test("A denominator that is not positive makes no fraction", arguments: [0, -1, Int64.min])
    func refusesDenominators(denominator: Int64) {
        #expect(Rational(numerator: 1, denominator: denominator) == nil)
    }

    @Test("The largest and smallest numerators are read without a trap", arguments: [Int64.min, -1, 0, 1, Int64.max])
    func readsExtremes(numerator: Int64) throws {
        let value = try #require(Rational(numerator: numerator, denominator: 1))
        #expect(value.numerator == numerator)
        #expect(value.twoDecimals == "\(numerator).00")
    }

    @Test(
        "Fractions that no finite decimal shows stay fractions",
        arguments: [(1, 3, "1/3"), (-1, 3, "-1/3"), (1, 8, "0.125"), (-1, 8, "-0.125"), (6, 3, "2")]
    )
    func describes(numerator: Int64, denominator: Int64, text: String) throws {
        #expect(try #require(Rational(numerator: numerator, denominator: denominator)).description == text)
    }

    @Test("The laws of arithmetic hold exactly", arguments: 1...20 as ClosedRange<UInt64>)
    func obeysArithmetic(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let (a, b, c) = (random(&generator), random(&generator), random(&generator))
            #expect(a + b == b + a)
            #expect(a * b == b * a)
            #expect((a + b) + c == a + (b + c))
            #expect(a * (b + c) == a * b + a * c)
            #expect(a - a == .zero)
            #expect(a + b - b == a)
            #expect((a < b) == (b - a > .zero))
            #expect([a < b, a == b, b < a].count { $0 } == 1)
        }
    }

    @Test("Rounding and cutting stay within their bounds", arguments: 1...20 as ClosedRange<UInt64>)
    func roundsWithinBounds(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let half = try #require(Rational(numerator: 1, denominator: 2))
        let hundredth = try #require(Rational(numerator: 1, denominator: 100))
        for _ in 0..<500 {
            let value = random(&generator)
            let rounded = Rational(value.roundedHalfUp)
            #expect(value - half < rounded)
            #expect(rounded < value + half || rounded == value + half)

            let shown = try decimal(value.twoDecimals)
            #expect(shown < value || shown == value)
            #expect(value < shown + hundredth)
        }
    }

    private func random(_ generator: inout SeededGenerator) -> Rational {
        let numerator = Int64.random(in: -1_000_000...1_000_000, using: &generator)
        let denominator = Int64.random(in: 1...2_000, using: &generator)
        return Rational(numerator: numerator, denominator: denominator) ?? .zero
    }

    private func decimal(_ text: String) throws -> Rational {
        #expect(text.split(separator: ".").last?.count == 2)
        let hundredths = try #require(Int64(text.replacing(".", with: "")))
        return try #require(Rational(numerator: hundredths, denominator: 100))
    }
}

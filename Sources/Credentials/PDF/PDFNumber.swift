/// A PDF number as a whole count of millionths, so that every value has one spelling and no rounding depends on the machine.
struct PDFNumber: Hashable, Sendable {
    static let millionths = 1_000_000

    let scaled: Int

    init(scaled: Int) {
        self.scaled = scaled
    }

    /// Nil where the value does not fit.
    init?(exactly integer: Int) {
        let (product, overflow) = integer.multipliedReportingOverflow(by: Self.millionths)
        guard !overflow else { return nil }
        scaled = product
    }

    /// The value rounded to thousandths: a thousandth of a point is finer than any printer.
    init(rounding value: Double) {
        let bounded = value.isFinite ? min(max(value, -1_000_000), 1_000_000) : 0
        scaled = Int((bounded * 1_000).rounded()) * 1_000
    }

    /// Nil for a number with a fraction.
    var integer: Int? {
        scaled % Self.millionths == 0 ? scaled / Self.millionths : nil
    }

    /// Decimal digits without superfluous zeros, without `+` and without an exponent, which PDF does not have.
    func append(to bytes: inout [UInt8]) {
        var magnitude = scaled.magnitude
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        let whole = magnitude / UInt(Self.millionths)
        Self.append(digitsOf: whole, to: &bytes)
        magnitude -= whole * UInt(Self.millionths)
        guard magnitude > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit = UInt(Self.millionths / 10)
        while magnitude > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(magnitude / unit))
            magnitude %= unit
            unit /= 10
        }
    }

    private static func append(digitsOf value: UInt, to bytes: inout [UInt8]) {
        if value >= 10 { append(digitsOf: value / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
    }
}

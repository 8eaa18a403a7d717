/// How text is set.
package struct TextStyle: Sendable, Equatable {
    package enum Alignment: String, CaseIterable, Sendable {
        case left, centre, right
    }

    package let family: String
    /// 400 regular, 700 bold.
    package let weight: Int
    package let isItalic: Bool
    /// In points.
    package let size: Double
    /// The least size, in points, to which text that is too long may shrink.
    package let minimumSize: Double
    /// Lines allowed at any size, and at the least size.
    package let lines: Int
    package let linesAtMinimum: Int
    /// Distance of baselines as a multiple of the size.
    package let leading: Double
    /// Extra space between letters in thousandths of the size.
    package let tracking: Double
    package let colour: Colour
    package let alignment: Alignment
    /// OpenType features in CSS notation, for example `smcp, onum`.
    package let features: String?
}

/// A colour of the sRGB space, components from 0 to 1.
package struct Colour: Sendable, Equatable {
    package let red: Double
    package let green: Double
    package let blue: Double

    /// From `#1d2433`; nil for anything else.
    init?(hexadecimal text: String) {
        guard text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16), !text.contains("+") else { return nil }
        red = Double(value >> 16 & 0xFF) / 255
        green = Double(value >> 8 & 0xFF) / 255
        blue = Double(value & 0xFF) / 255
    }
}

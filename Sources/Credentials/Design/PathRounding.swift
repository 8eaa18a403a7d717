/// Makes Cairo's paths shorter: it writes coordinates in 256ths of a point with up to nine digits, a hundredth of a point is finer than print.
enum PathRounding {
    private static let pathOperators: Set<String> = ["m", "l", "c", "v", "y", "re"]

    /// The same content with the operands of path operators rounded to hundredths; all other operators keep their digits.
    static func round(_ content: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(content.count)
        var operands: [Substring] = []
        for token in String(decoding: content, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard token.utf8.first.map(isNumeric) != true else {
                operands.append(token)
                continue
            }
            let isPath = pathOperators.contains(String(token))
            for operand in operands {
                if isPath, let value = Double(operand) {
                    PDFNumber(scaled: Int((value * 100).rounded()) * (PDFNumber.millionths / 100)).append(to: &output)
                } else {
                    output += operand.utf8
                }
                output.append(UInt8(ascii: " "))
            }
            operands.removeAll(keepingCapacity: true)
            output += token.utf8
            output.append(UInt8(ascii: "\n"))
        }
        return output
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}

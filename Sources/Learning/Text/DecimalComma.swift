extension String {
    /// With a comma for each point between two digits, as French writes decimals.
    package var withDecimalCommas: String {
        let bytes = Array(utf8)
        let isDigit = { (index: Int) in bytes.indices.contains(index) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) }
        return String(
            decoding: bytes.indices.map { index in
                bytes[index] == UInt8(ascii: ".") && isDigit(index - 1) && isDigit(index + 1) ? UInt8(ascii: ",") : bytes[index]
            },
            as: UTF8.self
        )
    }
}

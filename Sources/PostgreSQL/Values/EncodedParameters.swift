/// The parameters of one execution in the server's binary formats, laid end to end.
struct EncodedParameters {
    /// Below the server's limit of a message (1 GiB), above which it drops the connection.
    static let maximumSize = 1_000_000_000

    /// Starts with a byte that belongs to no parameter: libpq reads a null pointer as NULL, so an empty value needs a real address.
    private var storage: [UInt8] = [0]
    /// Where each parameter begins; nil is NULL.
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [PostgreSQLValue], types: [DataType]) throws(PostgreSQLError) {
        guard values.count == types.count else {
            throw PostgreSQLError(.encodingFailed, "the statement has \(types.count) parameters, but \(values.count) values were given")
        }
        offsets.reserveCapacity(values.count)
        lengths.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            let offset = storage.count
            if case .null = value {
                offsets.append(nil)
            } else {
                try append(value, as: types[index], parameter: index + 1)
                offsets.append(offset)
            }
            guard storage.count <= Self.maximumSize, let length = Int32(exactly: storage.count - offset) else {
                throw PostgreSQLError(.encodingFailed, "the parameters up to $\(index + 1) are larger than \(Self.maximumSize) bytes together")
            }
            lengths.append(length)
        }
    }

    private mutating func append(_ value: PostgreSQLValue, as type: DataType, parameter: Int) throws(PostgreSQLError) {
        switch (value, type) {
        case (.null, _): break
        case (.integer(let integer), .bigint): append(integer)
        case (.integer(let integer), .integer): append(try narrowed(integer, to: Int32.self, type, parameter))
        case (.integer(let integer), .smallint): append(try narrowed(integer, to: Int16.self, type, parameter))
        case (.text(let text), _) where type.isText:
            guard !text.utf8.contains(0) else {
                throw PostgreSQLError(.encodingFailed, "parameter $\(parameter) holds the character U+0000, which PostgreSQL text cannot store")
            }
            storage.append(contentsOf: text.utf8)
        case (.bytes(let bytes), .bytea): storage.append(contentsOf: bytes)
        case (.uuid(let high, let low), .uuid):
            append(high)
            append(low)
        case (.boolean(let boolean), .boolean): storage.append(boolean ? 1 : 0)
        default:
            throw PostgreSQLError(
                .encodingFailed,
                "parameter $\(parameter) is \(type) to the server, but \(value.kind) was given; give a value of that type or cast the parameter in SQL"
            )
        }
    }

    private func narrowed<T: FixedWidthInteger>(
        _ integer: Int64,
        to _: T.Type,
        _ type: DataType,
        _ parameter: Int
    ) throws(PostgreSQLError) -> T {
        guard let narrow = T(exactly: integer) else {
            throw PostgreSQLError(.encodingFailed, "parameter $\(parameter) is out of range: \(type) holds \(T.min) to \(T.max)")
        }
        return narrow
    }

    private mutating func append(_ integer: some FixedWidthInteger) {
        withUnsafeBytes(of: integer.bigEndian) { storage.append(contentsOf: $0) }
    }

    /// Lends the arrays libpq asks for: values, lengths and formats (all binary), each of `count` elements.
    func withPointers<Result>(
        _ body: (_ count: Int32, _ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
    ) -> Result {
        storage.withUnsafeBytes { bytes in
            let values = offsets.map { offset in
                offset.flatMap { bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            // The protocol counts parameters in 16 bits, and so does the number the server described.
            return body(Int32(offsets.count), values, lengths, [Int32](repeating: 1, count: offsets.count))
        }
    }
}

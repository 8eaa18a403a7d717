/// The randomness of one badge, drawn before the transaction begins.
struct BadgeDraw: Sendable {
    let holder: UUIDv4
    /// Places to try in this order. Of a list that is half full at most, each is free with at least one half.
    let places: [Int64]

    static let placeCount = 32

    init(_ random: any RandomSource) throws {
        holder = UUIDv4(high: try random.word(), low: try random.word())
        let drawn = try random.bytes(4 * Self.placeCount)
        // The size is a power of two, so that every place is as likely as any other.
        places = stride(from: 0, to: drawn.count, by: 4).map { start in
            drawn[start..<start + 4].reduce(Int64(0)) { $0 << 8 | Int64($1) } % StatusPlace.listSize
        }
    }
}

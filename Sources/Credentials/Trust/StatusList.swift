public import Cryptography

/// All documents of the academy that are not simply valid, at one instant.
public struct StatusList: Sendable, Hashable {
    /// When the list was true, in microseconds since 1970.
    public let asOf: Int64
    /// In order of digests, none twice.
    public let entries: [DocumentStatus]

    /// Takes entries in any order; of two for one document the first counts.
    public init(asOf: Int64, entries: [DocumentStatus]) {
        self.asOf = asOf
        var seen: Set<Digest> = []
        self.entries = entries.filter { seen.insert($0.document).inserted }.sorted { $0.document < $1.document }
    }

    /// The entry of a document, found by halving.
    public func status(of document: Digest) -> DocumentStatus? {
        var bounds = entries.startIndex..<entries.endIndex
        while !bounds.isEmpty {
            let middle = bounds.lowerBound + bounds.count / 2
            if entries[middle].document == document { return entries[middle] }
            bounds = entries[middle].document < document ? middle + 1..<bounds.upperBound : bounds.lowerBound..<middle
        }
        return nil
    }
}

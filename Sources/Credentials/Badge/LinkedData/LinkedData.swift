package import CanonicalJSON

/// What a JSON-LD document states, whatever the order in which it states it.
package enum LinkedData {
    /// Canonical N-Quads (RDFC-1.0) of the statements of a document.
    ///
    /// - Parameter library: the contexts that the document may name.
    package static func canonical(
        _ document: JSONValue,
        library: [LinkedDataContext] = LinkedDataContext.pinned,
        limits: LinkedDataLimits = LinkedDataLimits()
    ) throws(BadgeError) -> [UInt8] {
        try canonical(LinkedDataReader.dataset(of: document, library: library, limits: limits), limits: limits)
    }

    package static func canonical(_ dataset: RDFDataset, limits: LinkedDataLimits = LinkedDataLimits()) throws(BadgeError) -> [UInt8] {
        var canonicalizer = try DatasetCanonicalizer(dataset, limits: limits)
        return try canonicalizer.lines()
    }
}

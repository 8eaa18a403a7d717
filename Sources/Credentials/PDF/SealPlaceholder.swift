/// The signature dictionary of a certification signature that allows no change (DocMDP P=1), as PAdES asks (ETSI EN 319 142-1, 6.3).
///
/// There is no `/Reason`: with a signature policy or a commitment type the baseline forbids it.
enum SealPlaceholder {
    static let keys: Set<String> = ["ByteRange", "Contents", "Filter", "M", "Reference", "SubFilter", "Type"]

    static let reference: PDFObject = .dictionary([
        "Type": .name("SigRef"), "TransformMethod": .name("DocMDP"),
        "TransformParams": .dictionary(["Type": .name("TransformParams"), "P": .integer(1), "V": .name("1.2")]),
    ])

    static func dictionary(signingTime: Int64, capacity: Int, byteRange: [Int]) -> PDFObject {
        .dictionary([
            "Type": .name("Sig"), "Filter": .name("Adobe.PPKLite"), "SubFilter": .name("ETSI.CAdES.detached"),
            "M": .string(PDFDate.encode(signingTime)), "ByteRange": .array(byteRange.map(PDFObject.integer)),
            "Contents": .string([UInt8](repeating: 0, count: capacity)), "Reference": .array([reference]),
        ])
    }
}

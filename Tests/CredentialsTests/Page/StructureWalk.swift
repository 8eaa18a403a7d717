import Testing

/// A structure tree from its root to its leaves, as another program reads it.
struct StructureWalk {
    /// Which element a marked-content sequence belongs to, by page and identifier: `12 0 R 7`.
    private(set) var owners: [String: String] = [:]
    private(set) var annotationOwner: String?
    private let file: PeerFile

    /// Every element names its parent, and no content has two owners.
    init(_ file: PeerFile) throws {
        self.file = file
        let document = try #require(file["trailer", "/Root", "/StructTreeRoot", "/K", 0] as? String)
        try walk(document, page: nil)
    }

    private mutating func walk(_ element: String, page: String?) throws {
        let page = file.value(element, "/Pg") as? String ?? page
        let kids = file.value(element, "/K")
        for kid in file.resolve(kids) as? [Any] ?? [kids as Any] {
            if let identifier = kid as? Int {
                own(identifier, on: page, by: element)
            } else if let identifier = file.value(kid, "/MCID") as? Int {
                own(identifier, on: file.value(kid, "/Pg") as? String, by: element)
            } else if file.value(kid, "/Type") as? String == "/OBJR" {
                annotationOwner = element
            } else if let child = kid as? String {
                #expect(file.value(child, "/P") as? String == element)
                try walk(child, page: nil)
            }
        }
    }

    private mutating func own(_ identifier: Int, on page: String?, by element: String) {
        #expect(owners.updateValue(element, forKey: "\(page ?? "no page") \(identifier)") == nil)
    }
}

/// The logical structure (ISO 32000-1, 14.7): a `Document` with one element for each block of the page, in reading order.
struct StructureTree {
    /// What an element stands for.
    enum Content {
        /// A marked-content sequence of the page.
        case markedContent(Int)
        /// An annotation: its object number.
        case annotation(Int)
    }

    struct Element {
        let role: String
        let content: Content
        /// BCP 47, where it is not the document's.
        var language: String?
        var alternativeText: String?
        /// The text in reading order, where the glyphs on the page are not: right-to-left scripts.
        var actualText: String?
        /// The rectangle of a figure in points from the lower left: left, bottom, right, top.
        var box: [Double]?
    }

    private var elements: [Element] = []

    /// Index of the page in the parent tree, and of the only annotation.
    static let pageParents = 0
    static let annotationParent = 1

    mutating func add(_ element: Element) {
        elements.append(element)
    }

    /// Adds the tree root, the document element, all elements and the parent tree; returns the reference to the root.
    func add(to objects: inout ObjectList, page: Int) -> PDFObject {
        let root = objects.reserve()
        let document = objects.reserve()
        let numbers = elements.map { _ in objects.reserve() }
        var byMarkedContent: [Int: PDFObject] = [:]
        var byAnnotation: [PDFObject] = []
        for (element, number) in zip(elements, numbers) {
            objects.set(number, .value(element.dictionary(parent: document, page: page)))
            switch element.content {
            case .markedContent(let identifier): byMarkedContent[identifier] = .reference(number)
            case .annotation: byAnnotation += [.integer(Self.annotationParent), .reference(number)]
            }
        }
        let page = objects.add(.array((0..<byMarkedContent.count).map { byMarkedContent[$0] ?? .null }))
        let parents = objects.add(.dictionary(["Nums": .array([.integer(Self.pageParents), page] + byAnnotation)]))
        objects.set(
            document,
            .value(
                .dictionary([
                    "Type": .name("StructElem"), "S": .name("Document"), "P": .reference(root), "K": .array(numbers.map(PDFObject.reference)),
                ])
            )
        )
        objects.set(
            root,
            .value(
                .dictionary([
                    "Type": .name("StructTreeRoot"), "K": .array([.reference(document)]), "ParentTree": parents,
                    "ParentTreeNextKey": .integer(Self.annotationParent + 1),
                ])
            )
        )
        return .reference(root)
    }
}

extension StructureTree.Element {
    func dictionary(parent: Int, page: Int) -> PDFObject {
        var entries: [String: PDFObject] = [
            "Type": .name("StructElem"), "S": .name(role), "P": .reference(parent), "Pg": .reference(page),
        ]
        switch content {
        case .markedContent(let identifier):
            entries["K"] = .integer(identifier)
        case .annotation(let number):
            entries["K"] = .dictionary(["Type": .name("OBJR"), "Obj": .reference(number), "Pg": .reference(page)])
        }
        if let language { entries["Lang"] = .text(language) }
        if let alternativeText { entries["Alt"] = .text(alternativeText) }
        if let actualText { entries["ActualText"] = .text(actualText) }
        if let box {
            entries["A"] = .dictionary(["O": .name("Layout"), "Placement": .name("Block"), "BBox": .array(box.map(PDFObject.real))])
        }
        return .dictionary(entries)
    }
}

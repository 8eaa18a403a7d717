/// The logical structure (ISO 32000-1, 14.7): a `Document` with an element for each block, in reading order.
struct StructureTree {
    /// A marked-content sequence.
    struct Mark: Equatable {
        /// From 0.
        let page: Int
        /// Unique on its page.
        let identifier: Int
    }

    struct Element {
        /// What an element stands for.
        enum Content {
            /// Several where a paragraph runs over to the next page, none in an empty cell.
            case marks([Mark])
            /// An annotation of the first page: its object number.
            case annotation(Int)
            case elements([Element])
        }

        let role: String
        var content: Content
        /// BCP 47, where it is not the document's.
        var language: String?
        var alternativeText: String?
        /// The text in reading order, where the glyphs on the page are not: right-to-left scripts.
        var actualText: String?
        /// The rectangle of a figure in points from the lower left: left, bottom, right, top.
        var box: [Double]?
        /// Of a header cell: `Column` or `Row` (ISO 32000-1, table 349).
        var scope: String?
    }

    private var elements: [Element] = []

    mutating func add(_ element: Element) {
        elements.append(element)
    }

    /// Adds the tree root, the document element, all elements and the parent tree; returns the reference to the root.
    ///
    /// In the parent tree each page stands under its number from 0, the annotation behind them.
    func add(to objects: inout ObjectList, pages: [Int]) -> PDFObject {
        let root = objects.reserve()
        let document = objects.reserve()
        var writer = ElementWriter(pages: pages)
        let numbers = elements.map { writer.reserve($0, in: &objects) }
        for number in numbers { writer.write(number, parent: document, to: &objects) }
        let parents = writer.parents(in: &objects)
        objects.set(
            document,
            .value(
                .dictionary([
                    "Type": .name("StructElem"), "S": .name("Document"), "P": .reference(root), "K": .array(numbers.map { .reference($0.number) }),
                ])
            )
        )
        objects.set(
            root,
            .value(
                .dictionary([
                    "Type": .name("StructTreeRoot"), "K": .array([.reference(document)]), "ParentTree": parents,
                    "ParentTreeNextKey": .integer(pages.count + 1),
                ])
            )
        )
        return .reference(root)
    }
}

/// Writes elements and remembers which of them each mark belongs to.
private struct ElementWriter {
    /// An element whose object has its number, with those inside it.
    struct Numbered {
        let number: Int
        let element: StructureTree.Element
        let children: [Numbered]
    }

    /// Object numbers.
    let pages: [Int]
    /// By page, by identifier of the mark.
    private var marks: [[Int: PDFObject]]
    private var annotations: [PDFObject] = []

    init(pages: [Int]) {
        self.pages = pages
        marks = [[Int: PDFObject]](repeating: [:], count: pages.count)
    }

    func reserve(_ element: StructureTree.Element, in objects: inout ObjectList) -> Numbered {
        let number = objects.reserve()
        guard case .elements(let inner) = element.content else { return Numbered(number: number, element: element, children: []) }
        return Numbered(number: number, element: element, children: inner.map { reserve($0, in: &objects) })
    }

    mutating func write(_ numbered: Numbered, parent: Int, to objects: inout ObjectList) {
        let element = numbered.element
        var entries = element.attributes
        entries["P"] = .reference(parent)
        switch element.content {
        case .marks(let own):
            if let first = own.first, own.allSatisfy({ $0.page == first.page }) { entries["Pg"] = .reference(pages[first.page]) }
            if let kids = kids(own) { entries["K"] = kids }
            for mark in own { marks[mark.page][mark.identifier] = .reference(numbered.number) }
        case .annotation(let annotation):
            let page: PDFObject = .reference(pages[0])
            entries["Pg"] = page
            entries["K"] = .dictionary(["Type": .name("OBJR"), "Obj": .reference(annotation), "Pg": page])
            annotations += [.integer(pages.count), .reference(numbered.number)]
        case .elements:
            entries["K"] = .array(numbered.children.map { .reference($0.number) })
        }
        objects.set(numbered.number, .value(.dictionary(entries)))
        for child in numbered.children { write(child, parent: numbered.number, to: &objects) }
    }

    private func kids(_ own: [StructureTree.Mark]) -> PDFObject? {
        guard let first = own.first else { return nil }
        if own.count == 1 { return .integer(first.identifier) }
        return .array(
            own.map { .dictionary(["Type": .name("MCR"), "Pg": .reference(pages[$0.page]), "MCID": .integer($0.identifier)]) }
        )
    }

    /// Reference to the parent tree.
    func parents(in objects: inout ObjectList) -> PDFObject {
        var numbers: [PDFObject] = []
        for (page, marks) in marks.enumerated() {
            numbers += [.integer(page), objects.add(.array((0..<marks.count).map { marks[$0] ?? .null }))]
        }
        return objects.add(.dictionary(["Nums": .array(numbers + annotations)]))
    }
}

extension StructureTree.Element {
    /// All entries but those that say what the element stands for and under which other it stands.
    fileprivate var attributes: [String: PDFObject] {
        var entries: [String: PDFObject] = ["Type": .name("StructElem"), "S": .name(role)]
        if let language { entries["Lang"] = .text(language) }
        if let alternativeText { entries["Alt"] = .text(alternativeText) }
        if let actualText { entries["ActualText"] = .text(actualText) }
        if let box {
            entries["A"] = .dictionary(["O": .name("Layout"), "Placement": .name("Block"), "BBox": .array(box.map(PDFObject.real))])
        }
        if let scope { entries["A"] = .dictionary(["O": .name("Table"), "Scope": .name(scope)]) }
        return entries
    }
}

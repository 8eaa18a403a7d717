/// Lets the items of a flowing region run over as many pages as they need.
struct PageFlow {
    /// What stays whole: a row, a line, or an item that has neither.
    private struct Atom {
        let item: Int
        let part: Placement.Part
        let height: Double
        /// Above it, except at the top of a page.
        var space = 0.0
        /// Stands on the same page as the next one.
        var isKept: Bool
        /// Of the table's head, which is repeated above it at the top of a page; 0 where there is none.
        var repeatedHead = 0.0
    }

    private let region: Design.Region
    private let continuation: Design.Region.Continuation
    private var page = 0
    /// From the top of the region.
    private var used = 0.0
    /// By item.
    private(set) var placements: [[Placement]]

    var pageCount: Int { page + 1 }

    /// Nil where none of the items flows; the items of other regions get no places.
    init?(_ items: [PageItem]) throws(PageError) {
        let flowing = items.indices.filter { items[$0].region.isFlowing }
        guard let first = flowing.first, let continuation = items[first].region.continuation else { return nil }
        region = items[first].region
        self.continuation = continuation
        placements = [[Placement]](repeating: [], count: items.count)
        let atoms = flowing.flatMap { Self.atoms(of: items[$0], at: $0) }
        var start = 0
        while start < atoms.count {
            let end = atoms[start...].firstIndex { !$0.isKept } ?? atoms.count - 1
            try place(atoms[start...end], items)
            start = end + 1
        }
        for index in placements.indices { placements[index] = Self.joined(placements[index], item: items[index]) }
    }

    private static func atoms(of item: PageItem, at index: Int) -> [Atom] {
        var atoms: [Atom] = []
        switch item.content {
        case .fixed, .code:
            atoms = [Atom(item: index, part: .whole, height: item.height, isKept: false)]
        case .personal(let paragraph):
            let count = paragraph.shaped.lines.count
            // Two lines at least stand together at the foot of a page and at its top.
            for line in 0..<count {
                let isKept = line == 0 || line == count - 2 || count < 4
                atoms.append(Atom(item: index, part: .lines(line..<line + 1), height: paragraph.lineHeight, isKept: isKept))
            }
        case .table(let table):
            atoms = [Atom(item: index, part: .head(isRepeated: false), height: table.head.height, isKept: true)]
            for (row, set) in table.rows.enumerated() {
                let isKept = row == 0 || row == table.rows.count - 2
                atoms.append(Atom(item: index, part: .row(row), height: set.height, isKept: isKept, repeatedHead: table.head.height))
            }
        }
        atoms[0].space = item.space
        atoms[atoms.count - 1].isKept = item.isKept
        return atoms
    }

    /// Places atoms that are kept together on this page or on the next one; only where one page cannot hold them are they torn apart.
    private mutating func place(_ atoms: ArraySlice<Atom>, _ items: [PageItem]) throws(PageError) {
        if used > 0, !fits(atoms) { try turn() }
        let isWhole = fits(atoms)
        for atom in atoms {
            if !isWhole, used > 0, !fits([atom]) { try turn() }
            guard isWhole || fits([atom]) else { throw .pageFull(text: items[atom.item].text) }
            put(atom)
        }
    }

    private func fits(_ atoms: ArraySlice<Atom>) -> Bool {
        var height = used
        for atom in atoms { height += height > 0 ? atom.space + atom.height : atom.repeatedHead + atom.height }
        return height <= (page == 0 ? region.height : continuation.height) + 0.01
    }

    private mutating func turn() throws(PageError) {
        guard page + 1 < PageComposer.mostPages else { throw .tooManyPages(PageComposer.mostPages) }
        page += 1
        used = 0
    }

    private mutating func put(_ atom: Atom) {
        if used > 0 {
            used += atom.space
        } else if atom.repeatedHead > 0 {
            add(.head(isRepeated: true), height: atom.repeatedHead, to: atom.item)
        }
        add(atom.part, height: atom.height, to: atom.item)
    }

    private mutating func add(_ part: Placement.Part, height: Double, to item: Int) {
        let top = (page == 0 ? region.y : continuation.y) + used
        placements[item].append(Placement(page: page, top: top, part: part))
        used += height
    }

    /// Lines that lie on one page as one part.
    private static func joined(_ placements: [Placement], item: PageItem) -> [Placement] {
        guard case .personal(let paragraph) = item.content else { return placements }
        var joined: [Placement] = []
        for placement in placements {
            guard let last = joined.last, last.page == placement.page, case .lines(let before) = last.part, case .lines(let lines) = placement.part
            else {
                joined.append(placement)
                continue
            }
            joined[joined.count - 1] = Placement(page: last.page, top: last.top, part: .lines(before.lowerBound..<lines.upperBound))
        }
        guard joined.count == 1, paragraph.shaped.lines.count > 0 else { return joined }
        return [Placement(page: joined[0].page, top: joined[0].top, part: .whole)]
    }
}

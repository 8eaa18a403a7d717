/// Stacks items in regions that end with their page.
enum PageStack {
    /// The share to which spaces may shrink before a region counts as full.
    private static let leastSpace = 0.4

    /// The upper edge of each item in points from the top of the page.
    static func tops(of items: [PageItem]) throws(PageError) -> [Double] {
        var tops = [Double](repeating: 0, count: items.count)
        var seen: [Design.Region] = []
        for item in items where !seen.contains(item.region) {
            seen.append(item.region)
            try stack(items.indices.filter { items[$0].region == item.region }, of: items, in: item.region, tops: &tops)
        }
        return tops
    }

    private static func stack(_ members: [Int], of items: [PageItem], in region: Design.Region, tops: inout [Double]) throws(PageError) {
        let height = members.reduce(0) { $0 + items[$1].height }
        let space = members.dropFirst().reduce(0) { $0 + items[$1].space }
        let share = space > 0 ? min(1, (region.height - height) / space) : 1
        guard height <= region.height + 0.01, share >= leastSpace else { throw .pageFull(text: members.last.map { items[$0].text } ?? "") }
        let rest = max(0, region.height - height - space * share)
        var y = region.y
        switch region.alignment {
        case .top: break
        case .middle: y += rest / 2
        case .bottom: y += rest
        }
        for (position, index) in members.enumerated() {
            if position > 0 { y += items[index].space * share }
            tops[index] = y
            y += items[index].height
        }
    }
}

/// Where a part of an item lies.
struct Placement: Equatable {
    enum Part: Equatable {
        case whole
        /// Of a paragraph that runs over to the next page.
        case lines(Range<Int>)
        /// Of a table; repeated where rows go on at the top of a page.
        case head(isRepeated: Bool)
        case row(Int)
    }

    /// From 0.
    let page: Int
    /// Upper edge in points from the top of the page.
    let top: Double
    let part: Part
}

import Learning
import Testing

@Suite("Pages of lists")
struct PageTests {
    private static let list = ["a", "b", "c", "d", "e"]

    @Test("Page by page everything comes once, in order, and the last names no next", arguments: 1...6)
    func goesThrough(limit: Int) throws {
        var (found, after, pages): ([String], String?, Int) = ([], nil, 0)
        repeat {
            let page = try Page(of: Self.list, Paging(limit: limit, after: after)) { $0 }
            #expect(page.items.count <= limit)
            found += page.items
            (after, pages) = (page.next, pages + 1)
        } while after != nil && pages < 10
        #expect(found == Self.list)
        #expect(pages == (Self.list.count + limit - 1) / limit)
    }

    @Test("A place that no page named is refused")
    func refusesStrangePlaces() throws {
        #expect(throws: Refusal(.invalidInput)) { try Page(of: Self.list, Paging(after: "x")) { $0 } }
        #expect(throws: Refusal(.invalidInput)) { try Paging(after: "x").uuid() }
        #expect(throws: Refusal(.invalidInput)) { try Paging(after: "x").position() }
        #expect(throws: Refusal(.invalidInput)) { try Paging(after: "-1").position() }
        #expect(try Paging().uuid() == nil)
        #expect(try Paging(after: "17").position() == 17)
    }
}

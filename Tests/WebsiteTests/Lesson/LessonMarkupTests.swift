import Testing
import Website

struct LessonMarkupTests {
    private func html(_ markdown: String) -> String { String(decoding: LessonMarkup.html(markdown), as: UTF8.self) }

    @Test("Headings, lists and tables become what they are")
    func structure() {
        #expect(html("## Why\n\n- one\n- two\n") == "<h2>Why</h2>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n")
        #expect(html("| a | b |\n|---|---|\n| 1 | 2 |\n").contains("<td>2</td>"))
    }

    @Test("A citation leads to its reading, further down")
    func citation() {
        #expect(html("[ECHR](source:echr)") == "<p><a href=\"#source-echr\">ECHR</a></p>\n")
    }

    @Test(
        "What could run or load something is taken away, its text stays",
        arguments: [
            ("<script>alert(1)</script>", "<script"), ("[x](javascript:alert%281%29)", "javascript"), ("[x](JaVaScript:alert)", "<a"),
            ("[x](data:text/html;base64,PHNjcmlwdD4=)", "data:"), ("![x](https://elsewhere.example/spy.png)", "<img"),
            ("[x](//elsewhere.example)", "<a"),
            ("a <b onclick=alert(1)>b</b>", "<b"), ("[x](vbscript:x)", "<a"), ("<https://a.example/\"onmouseover=\"x>", "onmouseover=\"x"),
        ]
    )
    func hostile(markdown: String, forbidden: String) {
        #expect(!html(markdown).lowercased().contains(forbidden.lowercased()))
    }

    @Test("A picture is told by its description")
    func picture() {
        #expect(html("![The cycle of policy](cycle.svg)") == "<p>The cycle of policy</p>\n")
    }

    @Test("Invalid bytes, endless nesting and nothing at all are borne")
    func extremes() {
        #expect(html("") == "")
        #expect(html("\u{0}a").contains("\u{FFFD}"))
        let nested = html(String(repeating: "> ", count: 5000) + "x")
        #expect(nested.contains("x"))
    }
}

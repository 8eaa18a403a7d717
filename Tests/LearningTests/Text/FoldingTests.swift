import Learning
import Testing

@Suite("Folding")
struct FoldingTests {
    @Test(
        "Forms that people take for one name are equal when folded",
        arguments: [
            ("İlknur IŞIK", "ilknur ışık"), ("ŁUKASZ", "łukasz"), ("José  Núñez", "JOSE NUNEZ"), ("Ελένη", "ΕΛΕΝΗ"), ("Ｎｏａ", "noa"),
            ("Jose\u{301}", "Jos\u{E9}"), ("Ђорђе", "ЂОРЂЕ"), ("a\u{A0}b", "a b"),
        ]
    )
    func folds(left: String, right: String) {
        #expect(Folding.folded(left) == Folding.folded(right))
    }

    @Test("Different names stay different", arguments: [("Ana", "Anna"), ("Иван", "Ivan"), ("נועה", "נועם"), ("", "a")])
    func keepsApart(left: String, right: String) {
        #expect(Folding.folded(left) != Folding.folded(right))
    }

    @Test("Folding twice is folding once", arguments: ["İlknur IŞIK", "Ελένης", "ﬁ ß ẞ", "გიორგი", "Ǆ ǅ", "Þórdís"])
    func isIdempotent(text: String) {
        let once = Folding.folded(text)
        #expect(Array(Folding.folded(once).unicodeScalars) == Array(once.unicodeScalars))
    }
}

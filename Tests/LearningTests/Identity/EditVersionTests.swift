import CanonicalJSON
import Learning
import Testing

@Suite("Versions of what is edited")
struct EditVersionTests {
    @Test("Equal for equal content, whatever the order of its members; other content has another one")
    func tellsStatesApart() {
        let one = EditVersion(of: ["a": 1, "b": "x"])
        #expect(one == EditVersion(of: ["b": "x", "a": 1]))
        #expect(one.text.count == 16)
        #expect(Set([EditVersion(of: .null), one, EditVersion(of: ["a": 1, "b": "y"]), EditVersion(of: ["a": 2, "b": "x"])]).count == 4)
    }

    @Test("The version that was read lets a change through, none compares nothing, another one stops it")
    func compares() throws {
        let version = EditVersion(of: ["a": 1])
        try version.require(version.text, of: "it")
        try version.require(nil, of: "it")
        #expect(throws: Refusal(.changedMeanwhile, ["it"])) { try version.require("0000000000000000", of: "it") }
        #expect(throws: Refusal(.changedMeanwhile, ["it"])) { try version.require("", of: "it") }
    }
}

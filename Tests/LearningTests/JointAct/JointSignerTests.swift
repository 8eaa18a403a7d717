import Learning
import Testing

@Suite("The two behind a joint act")
struct JointSignerTests {
    private func signer(_ account: UInt64, _ name: String, _ personName: String? = nil) -> JointSigner {
        JointSigner(account: Identifier(UUIDv7(high: 1, low: account)), name: name, personName: personName)
    }

    @Test(
        "A second account of one person is no second person, however the name is written",
        arguments: [
            ("Ada Lovelace", nil, 2, "Bo Diddley", nil, false),
            ("Ada Lovelace", nil, 1, "Bo Diddley", nil, true),
            ("Ada Lovelace", nil, 2, "ADA  LOVELACE", nil, true),
            ("José Núñez", nil, 2, "Jose Nunez", nil, true),
            ("registrar one", "Ada Lovelace", 2, "Ada Lovelace", nil, true),
            ("Ada Lovelace", nil, 2, "registrar two", "ada lovelace", true),
            ("registrar one", "Ada Lovelace", 2, "registrar two", "Bo Diddley", false),
        ] as [(String, String?, UInt64, String, String?, Bool)]
    )
    func tellsPeopleApart(name: String, person: String?, account: UInt64, other: String, otherPerson: String?, isSame: Bool) {
        let (left, right) = (signer(1, name, person), signer(account, other, otherPerson))
        #expect(left.isSame(as: right) == isSame)
        #expect(right.isSame(as: left) == isSame)
    }
}

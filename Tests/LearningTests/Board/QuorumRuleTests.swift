import Learning
import Testing

@Suite("Quorum rule")
struct QuorumRuleTests {
    private static let roles: [BoardMember.Role] = [.chair, .member, .member, .member, .secretary, .externalExaminer]

    private func members() throws -> [BoardMember] {
        try Self.roles.enumerated().map { index, role in
            BoardMember(account: account(index), email: try #require(EmailAddress("m\(index)@example.org")), person: nil, role: role)
        }
    }

    private func account(_ number: Int) -> Identifier<Account> { Identifier(UUIDv7(high: 0, low: UInt64(number))) }

    private func judge(present: [Int], conflicted: [Int] = []) throws -> QuorumVerdict {
        try QuorumRule.judge(members: members(), present: Set(present.map(account)), conflicted: Set(conflicted.map(account)), quorum: 3)
    }

    @Test("Three with a vote decide, the chair among them")
    func countsVoters() throws {
        #expect(try judge(present: [0, 1, 2]).isQuorate)
        #expect(try judge(present: [0, 1, 2]).voters == [account(0), account(1), account(2)])
        #expect(try judge(present: [0, 1]).reasons == [.tooFew(2, 3)])
        #expect(try judge(present: [1, 2, 3]).reasons == [.chairMissing])
        #expect(try judge(present: []).reasons == [.tooFew(0, 3), .chairMissing])
    }

    @Test("Secretary and external examiner have no vote")
    func leavesOutOthers() throws { #expect(try judge(present: [0, 1, 4, 5]).reasons == [.tooFew(2, 3)]) }

    @Test("Who has a conflict does not count for the item, the chair no less")
    func leavesOutConflicts() throws {
        #expect(try judge(present: [0, 1, 2, 3], conflicted: [3]).isQuorate)
        #expect(try judge(present: [0, 1, 2, 3], conflicted: [2, 3]).reasons == [.tooFew(2, 3)])
        #expect(try judge(present: [0, 1, 2, 3], conflicted: [0]).reasons == [.chairMissing])
    }
}

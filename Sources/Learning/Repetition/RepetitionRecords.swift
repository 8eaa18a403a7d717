/// Requests that were sent under a key of their own, by account, for a day. By the database's clock, which processes share.
package protocol RepetitionRecords {
    /// Takes the key for a request of that digest, for so many seconds: a process can end in the middle, and then whoever asks the same again takes over. For another
    /// request the key stays taken.
    func reserve(_ key: RepetitionKey, of account: Identifier<Account>, digest: [UInt8], seconds: Int64) throws -> Reservation
    /// - Parameters:
    ///   - turn: as it was given when the key was taken.
    ///   - answer: nil where it is not to be told again.
    /// - Returns: false where somebody has taken over, and nothing was changed.
    func settle(_ key: RepetitionKey, of account: Identifier<Account>, turn: Int64, answer: KeptAnswer?) throws -> Bool
    /// Nothing was done under it. Where somebody has taken over, nothing is changed.
    func release(_ key: RepetitionKey, of account: Identifier<Account>, turn: Int64) throws
    /// Whether an account has so many keys or more.
    func hasKept(_ count: Int, of account: Identifier<Account>) throws -> Bool
    /// Answers tell of anybody: with a person all of them go, a day early.
    func forgetAll() throws
    func hasKept(longerThan seconds: Int64) throws -> Bool
    /// - Returns: how many were forgotten.
    func forget(olderThan seconds: Int64) throws -> Int
}

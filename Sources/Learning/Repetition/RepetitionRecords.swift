/// Requests that were sent under a key of their own, by account, for a day. By the database's clock, which processes share.
package protocol RepetitionRecords {
    /// Takes the key for a request of that digest, for so many seconds: a process can end in the middle, and then whoever asks again takes over.
    ///
    /// - Returns: the request that has the key already; nil when it is now the caller's to do.
    func reserve(_ key: RepetitionKey, of account: Identifier<Account>, digest: [UInt8], seconds: Int64) throws -> KeptRequest?
    func settle(_ key: RepetitionKey, of account: Identifier<Account>, answer: String?) throws
    /// Nothing was done under it.
    func release(_ key: RepetitionKey, of account: Identifier<Account>) throws
    /// Answers tell of anybody: with a person all of them go, a day early.
    func forgetAll() throws
    func hasKept(longerThan seconds: Int64) throws -> Bool
    /// - Returns: how many were forgotten.
    func forget(olderThan seconds: Int64) throws -> Int
}

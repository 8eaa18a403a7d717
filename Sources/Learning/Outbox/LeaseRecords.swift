/// Who may do a piece of background work at the moment, by the database's own clock.
package protocol LeaseRecords {
    /// - Returns: false when somebody else holds it.
    func take(_ name: String, holder: String, seconds: Int64) throws -> Bool
    func release(_ name: String, holder: String) throws
}

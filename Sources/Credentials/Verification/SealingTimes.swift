/// By whose word a document existed, and when.
struct SealingTimes {
    /// The word of the seal key.
    let claimed: Int64
    /// The word of a time-stamp key.
    let timeStamp: TimeStamp?
    let archives: [TimeStamp]
    /// The word of the log's key, and of its witnesses.
    var entry: LogEvidence?

    init(claimed: Int64, timeStamp: TimeStamp?, archives: [TimeStamp]) {
        self.claimed = claimed
        self.timeStamp = timeStamp
        self.archives = archives
    }

    /// The time that the document counts from: that of the time-stamp, where its key was not lost.
    var time: Int64 {
        guard let timeStamp, !timeStamp.isDoubtful else { return claimed }
        return timeStamp.time
    }

    /// Whether somebody other than the holder of the seal key vouches that the document existed before this time. The log's own word counts where
    /// its key was not lost, and there are no witnesses or the time-stamp key was not lost along with the seal key.
    func isVouched(before time: Int64, hasWitnesses: Bool) -> Bool {
        let stamps = ([timeStamp].compactMap(\.self) + archives).filter { !$0.isDoubtful }
        if stamps.contains(where: { $0.time < time }) { return true }
        guard let entry else { return false }
        if let witnessedAt = entry.witnessedAt, witnessedAt < time { return true }
        let isTimeStampLost = timeStamp?.isDoubtful ?? false
        return !entry.isDoubtful && entry.leaf.time < time && !(hasWitnesses && isTimeStampLost)
    }
}

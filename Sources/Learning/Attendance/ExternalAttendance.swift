/// What a register that is kept elsewhere says of one person in one module: the minutes that were held, and those attended.
package struct ExternalAttendance: Sendable, Hashable {
    package let module: ContentKey
    package let heldMinutes: Int
    package let attendedMinutes: Int

    /// Nil unless something was held, and no more attended than held.
    package init?(module: ContentKey, heldMinutes: Int, attendedMinutes: Int) {
        guard heldMinutes >= 1, (0...heldMinutes).contains(attendedMinutes) else { return nil }
        (self.module, self.heldMinutes, self.attendedMinutes) = (module, heldMinutes, attendedMinutes)
    }

    /// As one session of that length.
    var session: ModuleAttendance.Session {
        let presence: Presence =
            switch attendedMinutes {
            case 0: .absent
            case heldMinutes: .present
            default: .partly(minutes: attendedMinutes)
            }
        return ModuleAttendance.Session(minutes: heldMinutes, presence: presence)
    }
}

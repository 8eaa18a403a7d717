/// Whether somebody attended enough of one residential module, as the register of attendance judged it: what the award needs to know of it.
package struct AttendanceHurdle: Sendable, Hashable {
    package let module: ContentKey
    package let isMet: Bool
    /// The numbers: "26 of 28 h".
    package let detail: LocalizedText

    package init(module: ContentKey, isMet: Bool, detail: LocalizedText) {
        (self.module, self.isMet, self.detail) = (module, isMet, detail)
    }
}

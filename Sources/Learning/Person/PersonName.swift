/// A name in its own script and as the passport spells it in Latin letters. Neither is ever derived from the other: ad-hoc transliteration changes who
/// somebody is (ICAO TAG/MRTD/20-WP/17).
package struct PersonName: Sendable, Hashable {
    /// As in the passport; what lists are sorted by.
    package let latin: String
    /// Nil where the name's own form is the Latin one.
    package let native: String?

    package static let maximumLength = 120
    private static let maximumScalars = 4 * maximumLength

    /// Both forms are stored in canonical composition.
    ///
    /// - Throws: ``PersonNameError`` naming what stands in the way.
    package init(latin: String, native: String?) throws(PersonNameError) {
        self.latin = try Self.checked(latin)
        if let stray = self.latin.unicodeScalars.first(where: { $0.properties.isAlphabetic && !Self.isLatin($0) }) {
            throw PersonNameError.notLatin(stray)
        }
        // Latin letters are never joined; an unseen joiner would only make one name two.
        if let joiner = self.latin.unicodeScalars.first(where: \.properties.isJoinControl) { throw PersonNameError.notInName(joiner) }
        guard let native, !native.allSatisfy(\.isWhitespace) else {
            self.native = nil
            return
        }
        let checkedNative = try Self.checked(native)
        self.native = checkedNative == self.latin ? nil : checkedNative
    }

    /// A name that was checked when it was written.
    package init(stored latin: String, native: String?) {
        self.latin = latin
        self.native = native
    }

    private static func checked(_ text: String) throws(PersonNameError) -> String {
        let name = Folding.composed(text.split(separator: " ").joined(separator: " "))
        guard !name.isEmpty else { throw .empty }
        guard name.count <= maximumLength else { throw .tooLong(name.count) }
        // A character can carry any number of marks, so they are bounded as well.
        guard name.unicodeScalars.count <= maximumScalars else { throw .tooLong(name.unicodeScalars.count) }
        if let stray = name.unicodeScalars.first(where: { !isAllowed($0) }) { throw .notInName(stray) }
        if let stray = firstLooseMark(name) { throw .notInName(stray) }
        guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { throw .empty }
        return name
    }

    /// Letters and marks of any script, and the signs that names are written with. Joiners and direction marks shape or order letters without being seen;
    /// of them only the two joiners belong into a name, the others could make it read as another one.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark: true
        default: " -'.’ʼ·״׳\u{200C}\u{200D},/".unicodeScalars.contains(scalar)
        }
    }

    /// A mark that follows no letter would be drawn over the space or sign before it.
    private static func firstLooseMark(_ name: String) -> Unicode.Scalar? {
        var hasLetter = false
        for scalar in name.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark: if !hasLetter { return scalar }
            default: hasLetter = scalar.properties.isAlphabetic || (hasLetter && scalar.properties.isJoinControl)
            }
        }
        return nil
    }

    /// By block, since the standard library does not tell a scalar's script: Basic Latin to Spacing Modifiers, combining marks, Latin Extended
    /// Additional, -C and -D.
    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0041...0x036F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: true
        default: false
        }
    }
}

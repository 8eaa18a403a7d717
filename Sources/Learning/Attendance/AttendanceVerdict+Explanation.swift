extension AttendanceVerdict {
    /// One sentence for the person: "26 of 28 h (92.85 %), 80 % needed: reached."
    package func explanation(of module: Module) -> LocalizedText {
        guard module.standing != .notTimetabled else {
            return LocalizedText(
                english: "No session is timetabled, and no register was handed in from elsewhere.",
                french: "Aucune séance n'est programmée, et aucun registre n'a été remis d'ailleurs."
            )
        }
        let share = Self.percent(module.attendedMinutes + module.madeUpMinutes, of: module.timetabledMinutes)
        let (attended, of) = (Self.hours(module.attendedMinutes, unit: false), Self.hours(module.timetabledMinutes, unit: true))
        let makeUp = Self.hours(module.madeUpMinutes, unit: true)
        let ending = ending(module)
        let english = module.madeUpMinutes == 0 ? "" : " and \(makeUp) made up"
        let french = module.madeUpMinutes == 0 ? "" : " et \(makeUp) compensées par un travail"
        return LocalizedText(
            english: "\(attended) of \(of)\(english) (\(share) %), \(hurdle) % needed: \(ending.english).",
            french: "\(attended) sur \(of)\(french) (\(share.replacing(".", with: ",")) %), \(hurdle) % exigés : \(ending.french)."
        )
    }

    private func ending(_ module: Module) -> LocalizedText {
        let (missing, open) = (Self.hours(module.missingMinutes, unit: true), Self.hours(module.openMinutes, unit: true))
        switch module.standing {
        case .met:
            return LocalizedText(english: "reached", french: "atteint")
        case .reachable:
            return LocalizedText(english: "\(missing) missing, \(open) still open", french: "il manque \(missing), \(open) encore ouvertes")
        case .needsMakeUp:
            return LocalizedText(
                english: "\(missing) missing and only \(open) still open; a set task can make up for the rest",
                french: "il manque \(missing) et seules \(open) restent ouvertes ; un travail peut compenser le reste"
            )
        case .outOfReach, .notTimetabled:
            return LocalizedText(
                english: "out of reach with \(open) still open; the module is to be taken with another edition",
                french: "hors d'atteinte avec \(open) encore ouvertes ; le module est à suivre avec une autre édition"
            )
        }
    }

    /// Cut, not rounded: what is not reached never looks reached.
    private static func percent(_ part: Int, of whole: Int) -> String {
        Rational(numerator: Int64(part) * 100, denominator: Int64(whole))?.twoDecimals ?? "0"
    }

    /// `26`, `26 h`, `26 h 30 min`.
    static func hours(_ minutes: Int, unit: Bool) -> String {
        guard minutes % 60 != 0 else { return unit ? "\(minutes / 60) h" : "\(minutes / 60)" }
        return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(twoDigits(minutes % 60)) min"
    }
}

package import Learning

extension Shape where Value == Presence {
    package static let presence = Shape.named(
        "Presence",
        Member("presence", .word(of: Presence.names), "What the register says.") { $0.name },
        Member("minutes", optional: .integer, "Of the session, for who was there partly.") { $0.partMinutes }
    )
}

extension Shape where Value == SessionRegister {
    package static let register = Shape.named(
        "Register",
        Member("session", .session, "Which session it is.") { $0.session },
        Member("lines", .list(of: .registerLine), "Everybody whom it lists, in the order of the names.") { $0.lines },
        Member("version", .text, "What an entry names in `ifMatch`.") { $0.version.text }
    )
}

extension Shape where Value == ListRegisters.Edition {
    package static let registersOfEdition = Shape.named(
        "RegistersOfEdition",
        Member("cohort", .described, "The cohort's key.") { $0.cohort },
        Member("registers", .list(of: .begunRegister), "Of the sessions that have begun, in the order of time.") { $0.registers }
    )
}

extension Shape where Value == CohortOverview.Register {
    fileprivate static let begunRegister = Shape.named(
        "BegunRegister",
        Member("session", .session, "Which session it is.") { $0.session },
        Member("hasEnded", .boolean, "Whether the session is over.") { $0.hasEnded },
        Member("missing", .integer, "For how many people it has no entry.") { $0.missing }
    )
}

extension Shape where Value == RegisterLine {
    fileprivate static let registerLine = Shape.named(
        "RegisterLine",
        Member("person", .described, "The person's e-mail address.") { $0.email },
        Member("name", .personName, "Who it is.") { $0.name },
        Member("state", .choice, "Where the enrolment stands.") { $0.enrolment.state },
        Member("entry", optional: .presence, "Null while nothing was recorded.") { $0.presence }
    )
}

extension Shape where Value == AttendedSession {
    package static let attendedSession = Shape.named(
        "AttendedSession",
        Member("session", .session, "Which session it is.") { $0.session },
        Member("entry", optional: .presence, "Null while nothing was recorded.") { $0.presence }
    )
}

extension Shape where Value == MakeUp {
    package static let makeUp = Shape.named(
        "MakeUp",
        Member("module", .described, "The module's key.") { $0.module },
        Member("minutes", .integer, "How many missed minutes it makes up for.") { $0.minutes },
        Member("task", .text, "What is to be done.") { $0.task },
        Member("doneAt", optional: .instant, "When it was done; null while it is to be.") { $0.doneAt }
    )
}

extension Shape where Value == AttendanceVerdict.Module {
    package static let moduleAttendance = Shape.named(
        "ModuleAttendance",
        Member("module", .described, "The module's key.") { $0.key },
        Member("standing", .choice, "Whether the attendance carries the award.") { $0.standing },
        Member("timetabledMinutes", .integer, "Announced.") { $0.timetabledMinutes },
        Member("attendedMinutes", .integer, "Attended.") { $0.attendedMinutes },
        Member("excusedMinutes", .integer, "Missed with leave; they are no presence.") { $0.excusedMinutes },
        Member("madeUpMinutes", .integer, "Made up for, as far as they count.") { $0.madeUpMinutes },
        Member("openMinutes", .integer, "Of sessions that the register tells nothing of.") { $0.openMinutes },
        Member("requiredMinutes", .integer, "Needed for the award.") { $0.requiredMinutes },
        Member("missingMinutes", .integer, "Still missing.") { $0.missingMinutes }
    )
}

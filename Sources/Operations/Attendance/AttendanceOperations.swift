import Learning

extension OperationCatalogue {
    private static let entries = Field.required(
        "entries",
        .table(by: .email, of: .presence, atMost: 500),
        "By the e-mail address of each person who is entered."
    )
    private static let correction = Field.optional("reason", .text, "Why entries are corrected; needed for every other entry than before.")
    private static let modules = Field.required("entries", .list(of: .moduleAttendance, atMost: 5000), "One for each person and module.")
    private static let source = Field.required("source", .text(atMost: 2000), "From which register it comes.")
    private static let minutes = Field.required("minutes", .integer(1...100_000), "How many missed minutes the task makes up for.")
    private static let task = Field.required("task", .text(atMost: 2000), "What is to be done.")

    static let attendance = [
        Operation(
            ListRegisters.self,
            .get,
            "registers",
            "List the registers that you may keep, edition by edition.",
            [],
            answer: .list(of: .registersOfEdition)
        ) { _ in ListRegisters() },
        Operation(
            ShowRegister.self,
            .get,
            "cohorts/{cohort}/sessions/{session}/register",
            "Show the register of a session.",
            [Fields.cohort, Fields.session],
            answer: .register,
            version: { $0.version.text }
        ) { input in try ShowRegister(cohort: input(Fields.cohort), session: input(Fields.session)) },
        Operation(
            RecordAttendance.self,
            .post,
            "cohorts/{cohort}/sessions/{session}/register",
            "Enter people into the register of a session, or correct it: all entries or, if one cannot be made, none.",
            [Fields.cohort, Fields.session, entries, correction, Fields.ifMatch],
            answer: .recordedAttendance
        ) { input in
            try RecordAttendance(
                cohort: input(Fields.cohort),
                session: input(Fields.session),
                register: input(entries),
                reason: input(correction),
                ifMatch: input(Fields.ifMatch)
            )
        },
        Operation(
            RecordModuleAttendance.self,
            .post,
            "cohorts/{cohort}/attendance",
            "Take over what another register says of whole modules.",
            [Fields.cohort, modules, source, correction],
            answer: .recordedModules
        ) { input in
            try RecordModuleAttendance(cohort: input(Fields.cohort), input(modules), source: input(source), reason: input(correction))
        },
        Operation(
            ShowAttendance.self,
            .get,
            "cohorts/{cohort}/members/{person}/attendance",
            "Show what the registers say of one person, session by session.",
            [Fields.cohort, Fields.person],
            answer: .attendance
        ) { input in try ShowAttendance(cohort: input(Fields.cohort), email: input(Fields.person)) },
        Operation(
            SetMakeUp.self,
            .put,
            "cohorts/{cohort}/members/{person}/make-ups/{module}",
            "Set somebody a task in place of missed minutes of a module.",
            [Fields.cohort, Fields.person, Fields.module, minutes, task],
            answer: .setMakeUp
        ) { input in
            try SetMakeUp(
                cohort: input(Fields.cohort),
                email: input(Fields.person),
                module: input(Fields.module),
                minutes: input(minutes),
                task: input(task)
            )
        },
        Operation(
            ConfirmMakeUp.self,
            .post,
            "cohorts/{cohort}/members/{person}/make-ups/{module}/confirmation",
            "Confirm that a set task was done; from then on its minutes count.",
            [Fields.cohort, Fields.person, Fields.module],
            answer: .confirmedMakeUp
        ) { input in
            try ConfirmMakeUp(cohort: input(Fields.cohort), email: input(Fields.person), module: input(Fields.module))
        },
        Operation(
            RetakeModule.self,
            .put,
            "cohorts/{cohort}/members/{person}/retakes/{module}",
            "Let somebody who missed a module take it with a later edition.",
            [Fields.cohort, Fields.person, Fields.module, Fields.edition],
            answer: .retake
        ) { input in
            try RetakeModule(
                cohort: input(Fields.cohort),
                email: input(Fields.person),
                module: input(Fields.module),
                edition: input(Fields.edition)
            )
        },
    ]
}

extension Shape where Value == RecordAttendance.Outcome {
    fileprivate static var recordedAttendance: Shape {
        .object(
            Member("recorded", .integer, "How many entries are new.") { $0.recorded },
            Member("corrected", .integer, "How many were corrected.") { $0.corrected },
            Member("unchanged", .integer, "How many were so before.") { $0.unchanged }
        )
    }
}

extension Shape where Value == RecordModuleAttendance.Outcome {
    fileprivate static var recordedModules: Shape {
        .object(
            Member("recorded", .integer, "How many entries are new.") { $0.recorded },
            Member("corrected", .integer, "How many were corrected.") { $0.corrected },
            Member("unchanged", .integer, "How many were so before.") { $0.unchanged }
        )
    }
}

extension Shape where Value == ShowAttendance.Outcome {
    fileprivate static var attendance: Shape {
        .object(
            Member("sessions", .list(of: .attendedSession), "That count for the person, in the order of time.") { $0.sessions },
            Member("makeUps", .list(of: .makeUp), "Tasks set in place of missed minutes.") { $0.makeUps }
        )
    }
}

extension Shape where Value == SetMakeUp.Outcome {
    fileprivate static var setMakeUp: Shape {
        .object(
            Member("outcome", .word(of: ["set", "unchanged"]), "What happened.") { outcome in
                if case .set = outcome { "set" } else { "unchanged" }
            },
            Member("makeUp", .makeUp, "The task as it stands.") { outcome in
                switch outcome {
                case .set(let makeUp), .unchanged(let makeUp): makeUp
                }
            }
        )
    }
}

extension Shape where Value == ConfirmMakeUp.Outcome {
    fileprivate static var confirmedMakeUp: Shape {
        .object(
            Member("outcome", .word(of: ["confirmed", "unchanged"]), "What happened.") { outcome in
                if case .confirmed = outcome { "confirmed" } else { "unchanged" }
            },
            Member("makeUp", .makeUp, "The task as it stands.") { outcome in
                switch outcome {
                case .confirmed(let makeUp), .unchanged(let makeUp): makeUp
                }
            }
        )
    }
}

extension Shape where Value == RetakeModule.Outcome {
    fileprivate static var retake: Shape { .outcome(["arranged", "unchanged"]) { $0 == .arranged ? "arranged" : "unchanged" } }
}

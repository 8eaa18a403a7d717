/// All that the text of a letter is composed from.
struct LetterDraft: Sendable {
    let request: LetterRequest
    let holder: PersonName
    let course: Course
    let startsOn: LocalDate
    let endsOn: LocalDate
    let sessions: [AttendedSession]
    let today: LocalDate

    var content: LetterContent {
        LetterContent(
            purpose: request.purpose,
            addressee: request.addressee,
            place: request.place,
            text: LocalizedText(english: paragraphs(.english).joined(separator: "\n"), french: paragraphs(.french).joined(separator: "\n"))
        )
    }

    private func paragraphs(_ language: Language) -> [String] {
        switch request.purpose {
        case .enrolment: [enrolment(language), workload(language)]
        case .attendance: [enrolment(language), attended(language)]
        case .visa: [invitation(language)] + stays(language) + [attention(language)]
        case .employer: [enrolment(language), presence(language)] + stays(language)
        }
    }

    private func enrolment(_ language: Language) -> String {
        let (from, until) = (startsOn.inWords(language), endsOn.inWords(language))
        return switch language {
        case .english: "We confirm the enrolment of \(holder.latin) in the course “\(course.title.english)”, which runs from \(from) to \(until)."
        case .french:
            "Nous attestons l’inscription de \(holder.latin) au cours «\u{A0}\(course.title.french)\u{A0}», qui se déroule du \(from) au \(until)."
        }
    }

    private func workload(_ language: Language) -> String {
        let (hours, residential) = (course.workload.totalHours, course.workload.residentialHours)
        return switch language {
        case .english: "The course comprises \(hours) hours of study, \(residential) of them in residence."
        case .french: "Le cours comprend \(hours) heures d’étude, dont \(residential) en présentiel."
        }
    }

    private func attended(_ language: Language) -> String {
        let content = AttendanceContent(course, sessions: sessions)
        let (held, attended) = (DocumentHours.text(content.heldMinutes), DocumentHours.text(content.attendedMinutes))
        let day = today.inWords(language)
        return switch language {
        case .english: "Of the residential sessions held until \(day), \(held) in all, \(attended) were attended."
        case .french: "Sur les séances en présentiel tenues jusqu’au \(day), soit \(held), \(attended) ont été suivies."
        }
    }

    private func invitation(_ language: Language) -> String {
        switch language {
        case .english:
            "We invite \(holder.latin) to the residential modules of the course “\(course.title.english)”\(request.place.map { " in \($0)" } ?? ""):"
        case .french:
            "Nous invitons \(holder.latin) aux modules en présentiel du cours «\u{A0}\(course.title.french)\u{A0}»"
                + "\(request.place.map { " (lieu\u{A0}: \($0))" } ?? "")\u{A0}:"
        }
    }

    private func presence(_ language: Language) -> String {
        switch language {
        case .english: "The residential modules\(request.place.map { " in \($0)" } ?? "") ask for presence on these days:"
        case .french: "Les modules en présentiel\(request.place.map { " (lieu\u{A0}: \($0))" } ?? "") exigent la présence aux dates suivantes\u{A0}:"
        }
    }

    private func attention(_ language: Language) -> String {
        switch language {
        case .english: "We should be grateful if the competent authorities gave an application for a visa their early attention."
        case .french: "Nous serions reconnaissants aux autorités compétentes d’examiner une demande de visa dans les meilleurs délais."
        }
    }

    /// A line for each module that has residential sessions, from its first day to its last; before any is timetabled the days of the whole course.
    private func stays(_ language: Language) -> [String] {
        let lines = timetabled(language)
        guard lines.isEmpty else { return lines }
        let (from, until) = (startsOn.inWords(language), endsOn.inWords(language))
        return [language == .english ? "between \(from) and \(until)" : "entre le \(from) et le \(until)"]
    }

    private func timetabled(_ language: Language) -> [String] {
        let residential = Dictionary(grouping: sessions.filter { $0.session.plan.kind == .residential }, by: \.session.plan.module)
        return course.modules.compactMap { module in
            let days = (residential[module.key] ?? []).map(\.session.starts.local.date)
            guard let first = days.min(), let last = days.max() else { return nil }
            let (from, until) = (first.inWords(language), last.inWords(language))
            return switch language {
            case .english: "\(module.title.english): \(first == last ? "on \(from)" : "from \(from) to \(until)")"
            case .french: "\(module.title.french)\u{A0}: \(first == last ? "le \(from)" : "du \(from) au \(until)")"
            }
        }
    }
}

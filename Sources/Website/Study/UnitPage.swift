import Hummingbird
import Learning

/// `GET /study/{cohort}/units/{unit}`: what a unit is for, its lesson, and what to read beside it.
struct UnitPage: Sendable {
    private let frame: PageFrame
    private let text: StudyTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.study) }

    func response(_ content: UnitContent) -> Response {
        let unit = content.unit
        return frame.response(title: unit.title[frame.language], switchTo: StudyAddress.unit(unit.key, content.cohort)) { page in
            page.title(unit.title[frame.language])
            page.lead("\(text.unitHeading) \(unit.code) · \(unit.ects) ECTS\(unit.lesson.map { " · \($0.minutes) \(text.minutes)" } ?? "")")
            page.heading(text.outcomesHeading)
            page.list(unit.outcomes.map { $0.text[frame.language] })
            lesson(unit.lesson, to: &page)
            page.heading(text.activityHeading)
            page.paragraph(unit.activity[frame.language])
            readings(unit.readings, to: &page)
            finish(content, to: &page)
        }
    }

    private func lesson(_ lesson: Lesson?, to page: inout HTMLWriter) {
        guard let lesson else { return page.paragraph(text.noLesson) }
        if lesson.language != frame.language { page.paragraph(text.lessonOtherLanguage) }
        page.markup("<article class=\"lesson\" lang=\"")
        page.text(lesson.language.rawValue)
        page.markup("\">\n")
        page.markup(LessonMarkup.html(lesson.markdown))
        page.markup("</article>\n")
    }

    private func readings(_ readings: [Reading], to page: inout HTMLWriter) {
        guard !readings.isEmpty else { return }
        page.heading(text.readingsHeading)
        page.markup("<ul>\n")
        for reading in readings {
            page.markup("<li id=\"")
            page.text(LessonAddress.anchor(of: reading.key.text))
            page.markup("\">")
            page.text("\(reading.body), ")
            page.markup("<cite>")
            page.text(reading.title)
            page.markup("</cite>")
            if let year = reading.year { page.text(" (\(year))") }
            page.text(". \(reading.location)")
            page.markup("</li>\n")
        }
        page.markup("</ul>\n")
    }

    private func finish(_ content: UnitContent, to page: inout HTMLWriter) {
        if let done = content.progress?.doneAt {
            page.paragraph("\(text.doneSince) \(Moment.words(done, frame.language)).")
        } else {
            page.button(text.markDone, to: StudyAddress.unitDone(content.unit.key, content.cohort), frame.language, token: content.formToken)
        }
        page.markup("<p>")
        page.link(text.back, to: StudyAddress.progress(content.cohort), frame.language)
        page.markup("</p>\n")
    }
}

struct UnitContent: Sendable {
    let cohort: CohortKey
    let unit: StudyUnit
    let progress: UnitProgress?
    let formToken: String
}

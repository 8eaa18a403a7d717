import Hummingbird
import Learning

/// `GET /study`: the courses, applications and documents of whoever asks.
struct StudyHomePage: Sendable {
    private let frame: PageFrame
    private let text: StudyTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.study) }

    func response(_ content: StudyHomeContent) -> Response {
        frame.response(title: text.heading, switchTo: StudyAddress.home) { page in
            page.title(text.heading)
            page.lead(text.lead)
            page.heading(text.coursesHeading)
            courses(content.enrolments, to: &page)
            page.heading(text.applicationsHeading)
            applications(content.applications, to: &page)
            page.heading(text.documentsHeading)
            documents(content.documents, to: &page)
        }
    }

    private func courses(_ enrolments: [OwnEnrolment], to page: inout HTMLWriter) {
        guard !enrolments.isEmpty else { return page.paragraph(text.noCourses) }
        let rows = enrolments.map { own -> [Cell] in
            [
                .link(own.cohort.text, StudyAddress.progress(own.cohort), frame.language),
                .text("\(own.startsOn.inWords(frame.language)) – \(own.endsOn.inWords(frame.language))"),
                .text(own.enrolment.state.title[frame.language]),
            ]
        }
        page.table(text.coursesHeading, [text.edition, text.period, text.state], rows)
    }

    private func applications(_ applications: [OwnApplication], to page: inout HTMLWriter) {
        guard !applications.isEmpty else { return page.paragraph(text.noApplications) }
        let rows = applications.map { own -> [Cell] in
            [
                .link(
                    own.cohort.text,
                    own.application.state == .draft ? ApplyAddress.form(own.cohort) : ApplyAddress.application(own.application.id),
                    frame.language
                ),
                .text(own.application.state.title[frame.language]),
                own.answerBy.map { .strong(DeadlineText.words($0, frame.language)) } ?? .text("–"),
            ]
        }
        page.table(text.applicationsHeading, [text.edition, text.state, text.answerBy], rows)
    }

    private func documents(_ documents: [DocumentEntry], to page: inout HTMLWriter) {
        guard !documents.isEmpty else { return page.paragraph(text.noDocuments) }
        page.table(
            text.documentsHeading,
            [text.document, text.edition, text.state, text.serial],
            DocumentsPage.rows(documents, text, frame.language)
        )
        page.markup("<p>")
        page.link(text.toDocuments, to: DocumentAddress.list, frame.language)
        page.markup("</p>\n")
    }
}

struct StudyHomeContent: Sendable {
    let enrolments: [OwnEnrolment]
    let applications: [OwnApplication]
    let documents: [DocumentEntry]
}

import Hummingbird
import Learning

/// What a printed code states, after its signature was found good.
struct StatementPage: Sendable {
    private let frame: PageFrame
    private let text: BadgeTexts
    private let facts: FactTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text, facts) = (frame, values.text.badge, values.text.facts) }

    func response(_ stated: StatedAward) -> Response {
        frame.response(title: text.statedTitle, switchTo: PageAddress(path: "/verify")) { page in
            page.title(text.statedTitle)
            page.lead(text.statedLead)
            page.facts([
                (label: facts.holder, value: stated.holder.words), (label: facts.award, value: stated.award.words),
                (label: facts.awardedOn, value: stated.awardedOn.inWords(frame.language)), (label: facts.serial, value: stated.serial),
            ])
            if stated.holder.plain == nil || stated.award.plain == nil { page.paragraph(text.statedDigest) }
            page.paragraph(text.statedLimit)
            page.markup("<p>")
            let fields = [PageAddress.Field(name: "serial", value: stated.serial), PageAddress.Field(name: "code", value: "")]
            page.link(text.checkToday, to: PageAddress(path: "/verify", fields: fields), frame.language)
            page.markup("</p>\n")
        }
    }
}

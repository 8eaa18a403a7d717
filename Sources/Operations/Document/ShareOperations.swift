import Learning

extension OperationCatalogue {
    private static let share = Field.required("share", Kind<Identifier<ShareLink>>.identifier(), "The link, as the list names it.")
    private static let days = Field.required("days", .integer(ShareDocument.longest), "For how many days it shows the document.")

    static let shares = [
        Operation(
            ListShares.self,
            .get,
            "people/{person}/shares",
            "List the links by which somebody shows documents, without their secrets.",
            [Fields.person],
            answer: .list(of: .shareLink)
        ) { input in try ListShares(email: input(Fields.person)) },
        Operation(
            ShareDocument.self,
            .post,
            "documents/{serial}/shares",
            "Make a link by which whoever has it sees the document and takes it; its secret is told once.",
            [Fields.serial, days],
            answer: .madeShare,
            tellsSecret: true
        ) { input in try ShareDocument(serial: input(Fields.serial), days: input(days)) },
        Operation(
            EndShare.self,
            .delete,
            "documents/{serial}/shares/{share}",
            "End a link; it shows nothing from now on.",
            [Fields.serial, share],
            answer: .changed
        ) { input in EndShare(serial: try input(Fields.serial), link: try input(share)) },
    ]
}

extension Shape where Value == ShareLink {
    fileprivate static let shareLink = Shape.named(
        "ShareLink",
        Member("share", .described, "What ends it.") { $0.id },
        Member("madeAt", .instant, "When it was made.") { $0.madeAt },
        Member("endsAt", .instant, "When it ends by itself.") { $0.endsAt }
    )
}

extension Shape where Value == ShareDocument.Outcome {
    fileprivate static let madeShare = Shape.named(
        "MadeShare",
        Member("share", .shareLink, "What was made.") { $0.link },
        Member("path", .text, "Where it leads, behind the academy's address; told once.") { "/share/\($0.secret.text)" }
    )
}

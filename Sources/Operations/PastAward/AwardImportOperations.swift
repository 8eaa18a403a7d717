import Learning

extension OperationCatalogue {
    private static let id = Field.required("import", Kind<Identifier<AwardImport>>.identifier(), "The list, as it was named when it was proposed.")

    static let awardImports = [
        Operation(
            ListAwardImports.self,
            .get,
            "award-imports",
            "List the lists of past awards that were proposed.",
            [],
            answer: .list(of: .awardImport)
        ) { _ in ListAwardImports() },
        Operation(
            ApproveAwardImport.self,
            .post,
            "award-imports/{import}/approval",
            "Approve a list of past awards that somebody else proposed.",
            [id],
            answer: .approvedImport
        ) { input in ApproveAwardImport(try input(id)) },
        Operation(
            RejectAwardImport.self,
            .post,
            "award-imports/{import}/rejection",
            "Reject a proposed list of past awards.",
            [id, Fields.reason],
            answer: .rejectedImport
        ) { input in try RejectAwardImport(input(id), reason: input(Fields.reason)) },
    ]
}

extension Shape where Value == AwardImport {
    fileprivate static let awardImport = Shape.named(
        "AwardImport",
        Member("import", .described, "The list.") { $0.id },
        Member("label", .text, "Where it comes from.") { $0.label },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("proposedAt", .instant, "When it was proposed.") { $0.proposedAt },
        Member("awards", .integer, "How many awards it holds.") { $0.awards }
    )
}

extension Shape where Value == ApproveAwardImport.Outcome {
    fileprivate static let approvedImport = Shape.outcome(["approved", "unchanged"]) { outcome in
        if case .approved = outcome { "approved" } else { "unchanged" }
    }
}

extension Shape where Value == RejectAwardImport.Outcome {
    fileprivate static let rejectedImport = Shape.outcome(["rejected", "unchanged"]) { outcome in
        if case .rejected = outcome { "rejected" } else { "unchanged" }
    }
}

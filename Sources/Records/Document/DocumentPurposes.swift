extension DataMap {
    static let document: [TablePurposes] = [
        TablePurposes(names: "document_state"),
        TablePurposes(
            "document",
            .coreRecord,
            [
                "id": "identity",
                "enrolment_id": "whose",
                "kind": "what it is",
                "purpose": "what a letter is for",
                "replaces_id": "the edition it is issued instead of",
                "serial": "number printed on it",
                "code": "second number printed on it, which a verifier must show as well",
                "credential_id": "number that tells nothing",
                "facts": "everything it states",
                "state": "whether it can be relied on",
                "state_since": "since when",
            ]
        ),
        TablePurposes(
            "document_signer",
            .coreRecord,
            [
                "document_id": "what was signed",
                "role": "who prepared it, and who approved it",
                "account_id": "by which account",
                "name": "who answers for it",
                "folded_name": "that two different people did",
                "at": "when",
            ]
        ),
        TablePurposes(
            "sealed_file",
            .coreRecord,
            [
                "document_id": "whose file",
                "digest": "recognises the file",
                "signed_digest": "recognises the signed bytes",
                "key_id": "which key sealed it",
                "sealed_at": "when",
                "content": "the sealed file itself",
            ]
        ),
        TablePurposes(historyOf: "document", .coreRecord),
        TablePurposes(
            "verification_count",
            .log,
            [
                "day": "when",
                "answer": "what was answered",
                "times": "how often",
            ]
        ),
    ]
}

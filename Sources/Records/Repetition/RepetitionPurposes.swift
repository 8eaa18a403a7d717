extension DataMap {
    static let repetition: [TablePurposes] = [
        TablePurposes(
            "kept_request",
            .transient,
            [
                "account_id": "whose request",
                "request_key": "what the client named it by",
                "digest": "what was asked",
                "kept_at": "forgotten a day later",
                "running_until": "until when somebody is at work on it",
                "turn": "how often somebody took over, so that who was overtaken settles nothing",
                "answer": "what was told, to be told again",
                "version": "of what was told, the same again",
                "location": "of what was made, the same again",
            ]
        )
    ]
}

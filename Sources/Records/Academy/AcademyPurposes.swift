extension DataMap {
    static let academy: [TablePurposes] = [
        TablePurposes(
            "academy",
            .notPersonal,
            [
                "id": "the one row",
                "name_en": "printed on documents",
                "name_fr": "printed on documents",
                "public_address": "where verifiers are led",
                "serial_prefix": "beginning of every serial",
                "is_demonstration": "whether documents are specimens",
                "root_fingerprint": "which root the sealed files chain to",
                "initialised_at": "since when the academy exists",
            ]
        )
    ]
}

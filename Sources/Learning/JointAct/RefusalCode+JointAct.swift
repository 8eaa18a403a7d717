extension RefusalCode {
    package static let jointActDiffers = RefusalCode(
        "joint-act-differs",
        .conflict,
        facts: 2,
        english: "{0} proposed this otherwise, on the ground {1}: join that, or wait until the proposal has lapsed.",
        french: "{0} l'a proposé autrement, pour le motif {1} : joignez-vous à cela, ou attendez que la proposition soit caduque."
    )

    static let jointActCodes = [jointActDiffers]
}

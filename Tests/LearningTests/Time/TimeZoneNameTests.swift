import Learning
import Testing

@Suite("Names of time zones")
struct TimeZoneNameTests {
    @Test(
        "Every form that the database of zones knows is taken",
        arguments: ["UTC", "Europe/Paris", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "America/Port-au-Prince", "EST5EDT"]
    )
    func takesNames(text: String) { #expect(TimeZoneName(text)?.text == text) }

    @Test(
        "Anything else is not, however long it takes to find the fault",
        arguments: [
            "", "/", "Europe/", "/Paris", "Europe//Paris", "+1", "5EST", "Europe/Paris ", "Europe\\Paris", "Europe/Pâris", "../etc/passwd",
            String(repeating: "a", count: 65), String(repeating: "a", count: 63) + "!", String(repeating: "a/", count: 31) + "!",
        ]
    )
    func refusesOthers(text: String) { #expect(TimeZoneName(text) == nil) }
}

/// The languages the academy itself speaks, by their BCP 47 tag. Names of people may be in any language and script.
package enum Language: String, Sendable, CaseIterable, Codable {
    case english = "en"
    case french = "fr"
}

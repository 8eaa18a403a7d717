import CanonicalJSON
package import Learning

extension Kind where Value == ItemResponse {
    /// One member, named for the kind of question: `{"choice": "unodc"}`.
    package static let itemResponse = Kind(
        schema: Schema([
            "type": "object", "examples": [["choice": "unodc"]], "minProperties": 1, "maxProperties": 1, "additionalProperties": false,
            "properties": [
                "choice": key, "choices": ["type": "array", "items": key], "truth": ["type": "boolean"], "text": text, "number": text,
                "pairs": ["type": "object", "additionalProperties": key], "order": ["type": "array", "items": key],
                "gaps": ["type": "object", "additionalProperties": text], "gapChoices": ["type": "object", "additionalProperties": key],
                "files": ["type": "array", "items": text],
            ],
        ]).named("ItemResponse"),
        typed: { text in (try? JSONValue.parse(text)) ?? .string(text) },
        read: { json in
            do throws(JSONFieldError) {
                return try ItemResponse(json: json)
            } catch {
                throw InvalidFields(
                    LocalizedText(
                        english: "it is an object with one member, named for the kind of question: {\"choice\": …}",
                        french: "c'est un objet à un seul membre, nommé selon la question : {\"choice\": …}"
                    )
                )
            }
        }
    )

    private static var key: JSONValue { ["type": "string"] }
    private static var text: JSONValue { ["type": "string"] }
}

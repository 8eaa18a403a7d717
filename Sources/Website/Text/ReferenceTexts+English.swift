extension ReferenceTexts {
    static let english = ReferenceTexts(
        heading: "The API",
        lead: "Everything that these pages do, and more, for programs: JSON over HTTP, by the same rules and with the same rights.",
        accessHeading: "Before you begin",
        access: """
            Send the token that you made on your account’s page as “Authorization: Bearer …”. What stands in an address is percent-encoded; a GET takes its other \
            fields after the question mark, everything else in a JSON object.
            """,
        sameAgain: """
            Running the same again changes nothing and says “unchanged”. With an Idempotency-Key of your own the same request also gets the same answer, for a day. \
            If-Match refuses a change that was made from an older state.
            """,
        lists: "Lists come in pages: “after” is the “next” of the page before.",
        documentLink: "The same as an OpenAPI 3.1 document",
        nounsHeading: "What there is",
        problemsLink: "What can go wrong, by status and code",
        problemsHeading: "Problems",
        problemsLead:
            "Whatever goes wrong is told as application/problem+json, with a code that never changes and a sentence in the language asked for.",
        shapesHeading: "Shapes",
        back: "All of the API",
        everybody: "everybody",
        operatorAlone: "the operator of the machine",
        noun: "Noun",
        operations: "Operations",
        mayCall: "May call it",
        fields: "Fields",
        field: "Field",
        place: "In",
        kind: "Kind",
        meaning: "Meaning",
        answer: "Answer",
        answerHeaders: "with the headers",
        problems: "Problems",
        example: "Example",
        optional: "optional",
        status: "Status",
        code: "Code",
        inPath: "path",
        inQuery: "query",
        inHeader: "header",
        inBody: "body",
        orNull: "or null",
        oneOf: "one of",
        listOf: "list of",
        tableOf: "object, by key, of",
        object: "object",
        anything: "any JSON",
        wholeNumber: "whole number",
        text: "text",
        identifier: "identifier",
        emailAddress: "e-mail address",
        day: "day",
        instant: "moment in UTC",
        bytes: "The bytes of the file, as"
    )
}

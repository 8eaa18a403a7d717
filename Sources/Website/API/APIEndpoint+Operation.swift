import Hummingbird
import Operations

extension APIEndpoint {
    /// An operation of the catalogue: a GET takes its fields in the query, everything else in a JSON object.
    init(_ operation: Operations.Operation, of noun: OperationNoun) {
        let isReading = operation.method == .get
        let fields = operation.otherFields.filter { $0.name != Fields.ifMatch.name }
        var parameters = operation.pathFields.map { APIParameter($0, in: .path) }
        if isReading { parameters += fields.map { APIParameter($0, in: .query) } }
        if operation.takesVersion { parameters.append(.ifMatch) }
        if !isReading { parameters.append(.repetitionKey) }
        self.init(
            name: operation.name,
            noun: noun.key,
            method: HTTPRequest.Method(operation.method),
            path: operation.path,
            summary: operation.summary,
            command: operation.command,
            parameters: parameters + [.language],
            body: isReading || fields.isEmpty ? nil : APIContent(.fields(fields), isRequired: fields.contains(where: \.isRequired)),
            answer: APIContent(operation.answer),
            headers: (operation.tellsVersion ? [.version] : []) + (operation.tellsLocation ? [.location] : []),
            honoursRepetitionKey: !isReading
        )
    }
}

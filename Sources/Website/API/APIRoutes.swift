import CanonicalJSON
import Hummingbird
import Learning
import Operations

/// `/api/v1`: a route for each operation of the catalogue.
struct APIRoutes: Sendable {
    static let root = "/api/v1"

    let context: CommandContext
    let limits: WebsiteLimits
    let work: BoundedWork

    func add(to routes: inout RouteTable) {
        for operation in OperationCatalogue.all {
            routes.on(HTTPRequest.Method(operation.method), "\(Self.root)/\(operation.path)") { request, context in
                try await answer(operation, request, context)
            }
        }
    }

    /// Who may not because nobody knows who they are is told to sign in.
    private func answer(_ operation: Operation, _ request: Request, _ caller: WebsiteContext) async throws -> Response {
        do {
            return try await perform(operation, request, caller)
        } catch let refusal as Refusal {
            throw refusal == Refusal(.notPermitted) && caller.caller.isAnonymous ? Refusal(.signInNeeded) : refusal
        }
    }

    private func perform(_ operation: Operation, _ request: Request, _ caller: WebsiteContext) async throws -> Response {
        let asked = APIRequest(operation, request, caller, limits)
        let members = try await asked.members()
        let input = try Input(.object(members), fields: operation.fields)
        let context = context.acting(as: caller.caller.actor)
        let answer: Answer
        if let key = try asked.repetitionKey(), let account = context.actor.account {
            let repeatable = RepeatableRequest(operation, members, key, of: account)
            answer = try await work.run(within: limits.commandDeadline) { try await repeatable.perform(input, in: context) }
        } else {
            answer = try await work.run(within: limits.commandDeadline) { try await operation.perform(input, context) }
        }
        return APIResponse.make(answer)
    }
}

extension HTTPRequest.Method {
    init(_ method: Operations.Operation.Method) {
        switch method {
        case .get: self = .get
        case .post: self = .post
        case .put: self = .put
        case .delete: self = .delete
        }
    }
}

extension Request {
    /// Programs are answered in JSON also where they do not say so.
    var isForAPI: Bool { uri.path.hasPrefix(APIRoutes.root + "/") || uri.path == APIRoutes.root }
}

import Hummingbird
import Learning

/// `/verify`: by file or up to twenty of them, and by serial and code. The QR code of a certificate leads to `GET /verify?serial=…&code=…`.
struct VerifyRoutes: Sendable {
    let services: WebsiteServices
    let pages: Pages
    let limits: WebsiteLimits
    let work: BoundedWork
    let uploads: UploadReader
    let network: ClientNetwork
    let limiter: VerificationLimiter
    let counters: VerificationCounters

    func add(to routes: inout RouteTable) {
        routes.get("/verify") { request, context in
            let fields = try request.fields(limits)
            guard fields["serial"] != nil || fields["code"] != nil else { return pages[request.language(fields)].verify.response() }
            return try await answer(request, context, VerifyForm(fields), language: request.language(fields))
        }
        routes.post("/verify") { request, context in
            let language = request.language(try request.fields(limits))
            return switch try VerifyContent(request) {
            case .fields:
                try await answer(request, context, try await typed(request), language: language)
            case .file(let boundary):
                try await answer(request, context, boundary: boundary, language: language)
            }
        }
    }

    private func typed(_ request: Request) async throws -> FormFields {
        let bytes = try await request.readBody(
            atMost: limits.formBytes,
            within: limits.bodyTimeout,
            tooLarge: RequestError(.formTooLarge),
            into: [UInt8]()
        ) { bytes, buffer in
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return try FormFields(decoding: bytes)
    }

    /// The statement of a printed code, or serial and code.
    private func answer(_ request: Request, _ context: WebsiteContext, _ fields: FormFields, language: Language) async throws -> Response {
        guard let statement = fields["statement"] else { return try await answer(request, context, VerifyForm(fields), language: language) }
        try limiter.enter(network.counted(request, context), at: services.context.clock.now)
        do {
            let (command, context) = (ReadStatement(statement, publisher: services.badges), services.context)
            let stated = try await work.run(within: limits.commandDeadline) { try await command.run(in: context) }
            return switch request.answerFormat {
            case .json: try JSONResponse.make(StatementJSON(stated))
            case .page: pages[language].statement.response(stated)
            }
        } catch let refusal as Refusal {
            return try givenBack(VerifyForm(), [refusal], request, language)
        }
    }

    private func answer(_ request: Request, _ context: WebsiteContext, _ form: VerifyForm, language: Language) async throws -> Response {
        let missing = form.missing
        guard missing.isEmpty else { return try givenBack(form, missing, request, language) }
        try limiter.enter(network.counted(request, context), at: services.context.clock.now)
        do {
            let verification = try await verify(.paper(serial: form.serial, code: form.code))
            return try response(verification, .paper(serial: form.serial, code: form.code), request, language)
        } catch let refusal as Refusal {
            return try givenBack(form, [refusal], request, language)
        }
    }

    private func answer(_ request: Request, _ context: WebsiteContext, boundary: String, language: Language) async throws -> Response {
        let client = network.counted(request, context)
        try limiter.enter(client, at: services.context.clock.now)
        do {
            return try await uploads.withFiles(of: request, boundary: boundary) { files in
                limiter.add(files.count - 1, of: client, at: services.context.clock.now)
                var answered: [AnsweredFile] = []
                for file in files { answered.append(AnsweredFile(name: file.name, verification: try await verify(.file(file.bytes)))) }
                if answered.count == 1, let only = answered.first {
                    return try response(only.verification, .file(name: only.name), request, language)
                }
                return try response(answered, request, language)
            }
        } catch {
            return try givenBack(VerifyForm(), [error], request, language)
        }
    }

    private func verify(_ evidence: VerifyCertificate.Evidence) async throws -> Verification {
        let command = VerifyCertificate(evidence, examiner: services.examiner)
        let context = services.context
        let verification = try await work.run(within: limits.commandDeadline) { try await command.run(in: context) }
        services.tally.count(verification.answer)
        counters.count(verification.answer)
        return verification
    }

    private func response(
        _ verification: Verification,
        _ evidence: Answered.Evidence,
        _ request: Request,
        _ language: Language
    ) throws -> Response {
        switch request.answerFormat {
        case .json: try JSONResponse.make(VerificationJSON(verification))
        case .page:
            pages[language].answer.response(Answered(verification: verification, evidence: evidence, at: services.context.clock.now))
        }
    }

    private func response(_ answered: [AnsweredFile], _ request: Request, _ language: Language) throws -> Response {
        switch request.answerFormat {
        case .json: try JSONResponse.make(VerificationsJSON(answered))
        case .page: pages[language].answers.response(answered, at: services.context.clock.now)
        }
    }

    /// The form again, filled in as it was, with each mistake at its field. What no field can mend, and what a program asked for, goes on as an error.
    private func givenBack(_ form: VerifyForm, _ errors: [any Error], _ request: Request, _ language: Language) throws -> Response {
        var form = form
        for error in errors {
            guard request.answerFormat == .page, let field = VerifyForm.field(of: error) else { throw error }
            form.mistakes.append(VerifyForm.Mistake(field: field, problem: Problem(error)))
        }
        return pages[language].verify.response(form)
    }
}

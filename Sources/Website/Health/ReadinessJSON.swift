/// `GET /health/ready`: 200 when every check holds, 503 with the reasons when one does not.
///
///     {"checks":[{"detail":"no connection","name":"database","ready":false}],"status":"not-ready"}
struct ReadinessJSON: Encodable {
    struct Check: Encodable {
        let name: String
        let ready: Bool
        let detail: String
    }

    let status: String
    let checks: [Check]

    init(_ checks: [ReadinessCheck]) {
        self.checks = checks.map { Check(name: $0.name, ready: $0.isReady, detail: $0.detail) }
        status = checks.allSatisfy(\.isReady) ? "ready" : "not-ready"
    }

    var isReady: Bool { checks.allSatisfy(\.ready) }
}

import ArgumentParser

/// Where the server listens.
struct ServeOptions: ParsableArguments {
    @Option(help: "Address to listen on. [environment: ACADEMY_HOST; default: 127.0.0.1]") var host: String?
    @Option(help: "Port to listen on. [environment: ACADEMY_PORT; default: 8080]") var port: UInt16?

    var listeningHost: String { Settings.given(host) ?? Settings.text("academy.host") ?? "127.0.0.1" }

    static func port(_ option: UInt16?) throws -> UInt16 {
        if let option { return option }
        guard let text = Settings.text("academy.port") else { return 8080 }
        guard let port = UInt16(text) else { throw ValidationError("ACADEMY_PORT: \(text) is not a port (0 to 65535).") }
        return port
    }

    var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(listeningHost) }
}

import ArgumentParser
import Foundation
import Website

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

    /// The proxies in front, whose word counts for where a request came from and what it is called.
    static var trustedProxies: TrustedProxies {
        get throws {
            let text = Settings.text("academy.trusted.proxies") ?? ""
            guard let proxies = TrustedProxies(text) else {
                throw ValidationError("ACADEMY_TRUSTED_PROXIES: \(text) is not a list of addresses or ranges, as 10.0.0.7, 10.1.0.0/16.")
            }
            return proxies
        }
    }

    /// One on two processors, so that the other answers everybody else while people sign in.
    static var passwordThreads: Int { max(1, ProcessInfo.processInfo.activeProcessorCount / 2) }

    static var metricsAccess: WebsiteConfiguration.MetricsAccess {
        get throws {
            switch Settings.text("academy.metrics") {
            case nil, "loopback": .loopback
            case "everyone": .everyone
            case .some(let text): throw ValidationError("ACADEMY_METRICS: \(text) is neither loopback nor everyone.")
            }
        }
    }

    var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(listeningHost) }
}

import HTTPTypes
import Hummingbird
import Learning

/// The cookies of a browser: its session's secret, that it was signed in before, and for an hour the code of the link that it followed. None is readable by scripts, none is sent along with another site's
/// forms; over https the `__Host-` prefix keeps other hosts of the domain from setting them (RFC 6265bis 4.1.3.2).
struct AccessCookies: Sendable {
    private let isSecure: Bool
    let sessionName: String
    private let deviceName: String
    private let ticketName: String

    /// - Parameter isSecure: the public address is https.
    init(isSecure: Bool) {
        self.isSecure = isSecure
        sessionName = isSecure ? "__Host-academy" : "academy"
        deviceName = sessionName + "-device"
        ticketName = sessionName + "-ticket"
    }

    func session(_ request: Request) -> Secret? { secret(.session, sessionName, request) }
    func device(_ request: Request) -> Secret? { secret(.device, deviceName, request) }
    func ticket(_ request: Request) -> Secret? { secret(.ticket, ticketName, request) }

    func set(_ session: Secret, on response: inout Response) { set(sessionName, session.text, AccessTerms.sessionSeconds, on: &response) }
    func set(device: Secret, on response: inout Response) { set(deviceName, device.text, AccessTerms.deviceSeconds, on: &response) }
    func set(ticket: Secret, on response: inout Response) { set(ticketName, ticket.text, Self.ticketSeconds, on: &response) }
    func removeTicket(on response: inout Response) { set(ticketName, "", 0, on: &response) }
    func removeSession(on response: inout Response) { set(sessionName, "", 0, on: &response) }

    /// Long enough to think of a password.
    private static let ticketSeconds: Int64 = 3600

    private func secret(_ kind: Secret.Kind, _ name: String, _ request: Request) -> Secret? {
        for header in request.headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let sides = pair.split(separator: "=", maxSplits: 1)
                if sides.count == 2, sides[0].drop(while: { $0 == " " }) == name { return Secret(kind, String(sides[1])) }
            }
        }
        return nil
    }

    private func set(_ name: String, _ value: String, _ seconds: Int64, on response: inout Response) {
        let text = "\(name)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
        response.headers.append(HTTPField(name: .setCookie, value: text))
    }
}

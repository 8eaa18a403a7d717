import Cryptography
import Learning

/// Proves that a form was made for the session that sends it: a keyed hash under the session's secret, which another site cannot know (OWASP, HMAC-based token
/// pattern). It changes with the secret, so at every sign-in.
package enum FormToken {
    /// The field of a form.
    package static let field = "form-token"

    static func text(_ session: Secret) throws -> String {
        Hexadecimal.encode(try HMACSHA256(key: session.bytes).authenticate(Array("academy form".utf8)))
    }

    /// - Throws: ``Refusal`` `form-expired`.
    static func check(_ token: String?, of caller: Caller) throws {
        guard let token, let expected = try caller.formToken, constantTimeEquals(Array(token.utf8), Array(expected.utf8)) else {
            throw Refusal(.formExpired)
        }
    }
}

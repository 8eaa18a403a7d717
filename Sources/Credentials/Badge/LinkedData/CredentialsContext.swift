extension LinkedDataContext {
    /// W3C Verifiable Credentials Data Model 2.0, <https://www.w3.org/ns/credentials/v2>, SHA-256 of the file
    /// 59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734; terms after that file (W3C Software and Document License). `id` and `type` stand
    /// for `@id` and `@type` everywhere and are not repeated.
    package static let credentials = LinkedDataContext(
        address: "https://www.w3.org/ns/credentials/v2",
        terms: [
            "description": ContextTerm("schema/description"),
            "digestMultibase": ContextTerm("sec/digestMultibase", .literal("sec/multibase")),
            "digestSRI": ContextTerm("cred/digestSRI", .literal("cred/sriString")),
            "mediaType": ContextTerm("schema/encodingFormat"),
            "name": ContextTerm("schema/name"),
            "VerifiableCredential": ContextTerm(
                "cred/VerifiableCredential",
                scope: [
                    "confidenceMethod": ContextTerm("cred/confidenceMethod", .link),
                    "credentialSchema": ContextTerm("cred/credentialSchema", .link),
                    "credentialStatus": ContextTerm("cred/credentialStatus", .link),
                    "credentialSubject": ContextTerm("cred/credentialSubject", .link),
                    "description": ContextTerm("schema/description"),
                    "evidence": ContextTerm("cred/evidence", .link),
                    "issuer": ContextTerm("cred/issuer", .link),
                    "name": ContextTerm("schema/name"),
                    "proof": ContextTerm("sec/proof", .link, container: .graph),
                    "refreshService": ContextTerm("cred/refreshService", .link),
                    "relatedResource": ContextTerm("cred/relatedResource", .link),
                    "renderMethod": ContextTerm("cred/renderMethod", .link),
                    "termsOfUse": ContextTerm("cred/termsOfUse", .link),
                    "validFrom": ContextTerm("cred/validFrom", .literal("xsd/dateTime")),
                    "validUntil": ContextTerm("cred/validUntil", .literal("xsd/dateTime")),
                ]
            ),
            "EnvelopedVerifiableCredential": ContextTerm("cred/EnvelopedVerifiableCredential"),
            "VerifiablePresentation": ContextTerm(
                "cred/VerifiablePresentation",
                scope: [
                    "holder": ContextTerm("cred/holder", .link),
                    "proof": ContextTerm("sec/proof", .link, container: .graph),
                    "termsOfUse": ContextTerm("cred/termsOfUse", .link),
                    "verifiableCredential": ContextTerm("cred/verifiableCredential", .link, container: .graph),
                ]
            ),
            "EnvelopedVerifiablePresentation": ContextTerm("cred/EnvelopedVerifiablePresentation"),
            "JsonSchemaCredential": ContextTerm("cred/JsonSchemaCredential"),
            "JsonSchema": ContextTerm(
                "cred/JsonSchema",
                scope: [
                    "jsonSchema": ContextTerm("cred/jsonSchema", .json)
                ]
            ),
            "BitstringStatusListCredential": ContextTerm("status/BitstringStatusListCredential"),
            "BitstringStatusList": ContextTerm(
                "status/BitstringStatusList",
                scope: [
                    "encodedList": ContextTerm("status/encodedList", .literal("sec/multibase")),
                    "statusPurpose": ContextTerm("status/statusPurpose"),
                    "ttl": ContextTerm("status/ttl"),
                ]
            ),
            "BitstringStatusListEntry": ContextTerm(
                "status/BitstringStatusListEntry",
                scope: [
                    "statusListCredential": ContextTerm("status/statusListCredential", .link),
                    "statusListIndex": ContextTerm("status/statusListIndex"),
                    "statusPurpose": ContextTerm("status/statusPurpose"),
                    "statusMessage": ContextTerm(
                        "status/statusMessage",
                        scope: [
                            "message": ContextTerm("status/message"),
                            "status": ContextTerm("status/status"),
                        ]
                    ),
                    "statusReference": ContextTerm("status/statusReference", .link),
                    "statusSize": ContextTerm("status/statusSize", .literal("xsds/integer")),
                ]
            ),
            "DataIntegrityProof": ContextTerm(
                "sec/DataIntegrityProof",
                scope: [
                    "challenge": ContextTerm("sec/challenge"),
                    "created": ContextTerm("dc/created", .literal("xsd/dateTime")),
                    "cryptosuite": ContextTerm("sec/cryptosuite", .literal("sec/cryptosuiteString")),
                    "domain": ContextTerm("sec/domain"),
                    "expires": ContextTerm("sec/expiration", .literal("xsd/dateTime")),
                    "nonce": ContextTerm("sec/nonce"),
                    "previousProof": ContextTerm("sec/previousProof", .link),
                    "proofPurpose": ContextTerm(
                        "sec/proofPurpose",
                        .vocabulary,
                        scope: [
                            "assertionMethod": ContextTerm("sec/assertionMethod", .link, container: .set),
                            "authentication": ContextTerm("sec/authenticationMethod", .link, container: .set),
                            "capabilityDelegation": ContextTerm("sec/capabilityDelegationMethod", .link, container: .set),
                            "capabilityInvocation": ContextTerm("sec/capabilityInvocationMethod", .link, container: .set),
                            "keyAgreement": ContextTerm("sec/keyAgreementMethod", .link, container: .set),
                        ]
                    ),
                    "proofValue": ContextTerm("sec/proofValue", .literal("sec/multibase")),
                    "verificationMethod": ContextTerm("sec/verificationMethod", .link),
                ]
            ),
            "...": ContextTerm("jwt/..."),
            "_sd": ContextTerm("jwt/_sd", .json),
            "_sd_alg": ContextTerm("jwt/_sd_alg"),
            "aud": ContextTerm("jwt/aud", .link),
            "cnf": ContextTerm(
                "jwt/cnf",
                scope: [
                    "kid": ContextTerm("jwt/kid", .link),
                    "jwk": ContextTerm("jwt/jwk", .json),
                ]
            ),
            "exp": ContextTerm("jwt/exp", .literal("xsds/nonNegativeInteger")),
            "iat": ContextTerm("jwt/iat", .literal("xsds/nonNegativeInteger")),
            "iss": ContextTerm("jose/iss", .link),
            "jku": ContextTerm("jose/jku", .link),
            "kid": ContextTerm("jose/kid", .link),
            "nbf": ContextTerm("jwt/nbf", .literal("xsds/nonNegativeInteger")),
            "sub": ContextTerm("jose/sub", .link),
            "x5u": ContextTerm("jose/x5u", .link),
        ]
    )
}

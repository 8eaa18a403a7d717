extension LinkedDataContext {
    /// 1EdTech Open Badges 3.0, <https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json>, SHA-256 of the file
    /// 3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84; terms after that file (1EdTech Specification Document License).
    package static let openBadges = LinkedDataContext(
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        terms: [
            "OpenBadgeCredential": ContextTerm("ob/OpenBadgeCredential"),
            "Achievement": ContextTerm(
                "ob/Achievement",
                scope: [
                    "achievementType": ContextTerm("ob/achievementType"),
                    "alignment": ContextTerm("ob/alignment", container: .set),
                    "creator": ContextTerm("ob/creator"),
                    "creditsAvailable": ContextTerm("ob/creditsAvailable", .literal("xsds/float")),
                    "criteria": ContextTerm("ob/Criteria", .link),
                    "fieldOfStudy": ContextTerm("ob/fieldOfStudy"),
                    "humanCode": ContextTerm("ob/humanCode"),
                    "image": ContextTerm("ob/image", .link),
                    "otherIdentifier": ContextTerm("ob/otherIdentifier", container: .set),
                    "related": ContextTerm("ob/related", container: .set),
                    "resultDescription": ContextTerm("ob/resultDescription", container: .set),
                    "specialization": ContextTerm("ob/specialization"),
                    "tag": ContextTerm("schema/keywords", container: .set),
                    "version": ContextTerm("ob/version"),
                    "inLanguage": ContextTerm("schema/inLanguage"),
                ]
            ),
            "AchievementCredential": ContextTerm("ob/OpenBadgeCredential"),
            "AchievementSubject": ContextTerm(
                "ob/AchievementSubject",
                scope: [
                    "achievement": ContextTerm("ob/achievement"),
                    "activityEndDate": ContextTerm("ob/activityEndDate", .literal("xsds/date")),
                    "activityStartDate": ContextTerm("ob/activityStartDate", .literal("xsds/date")),
                    "creditsEarned": ContextTerm("ob/creditsEarned", .literal("xsds/float")),
                    "identifier": ContextTerm("ob/identifier", container: .set),
                    "image": ContextTerm("ob/image", .link),
                    "licenseNumber": ContextTerm("ob/licenseNumber"),
                    "result": ContextTerm("ob/result", container: .set),
                    "role": ContextTerm("ob/role"),
                    "source": ContextTerm("ob/source", .link),
                    "term": ContextTerm("ob/term"),
                ]
            ),
            "Address": ContextTerm(
                "ob/Address",
                scope: [
                    "addressCountry": ContextTerm("schema/addressCountry"),
                    "addressCountryCode": ContextTerm("ob/CountryCode"),
                    "addressLocality": ContextTerm("schema/addressLocality"),
                    "addressRegion": ContextTerm("schema/addressRegion"),
                    "geo": ContextTerm("ob/GeoCoordinates"),
                    "postOfficeBoxNumber": ContextTerm("schema/postOfficeBoxNumber"),
                    "postalCode": ContextTerm("schema/postalCode"),
                    "streetAddress": ContextTerm("schema/streetAddress"),
                ]
            ),
            "Alignment": ContextTerm(
                "schema/AlignmentObject",
                scope: [
                    "targetCode": ContextTerm("ob/targetCode"),
                    "targetDescription": ContextTerm("schema/targetDescription"),
                    "targetFramework": ContextTerm("schema/targetFramework"),
                    "targetName": ContextTerm("schema/targetName"),
                    "targetType": ContextTerm("ob/targetType"),
                    "targetUrl": ContextTerm("schema/targetUrl", .literal("xsds/anyURI")),
                ]
            ),
            "Criteria": ContextTerm("ob/Criteria"),
            "EndorsementCredential": ContextTerm("ob/EndorsementCredential"),
            "EndorsementSubject": ContextTerm(
                "ob/EndorsementSubject",
                scope: [
                    "endorsementComment": ContextTerm("ob/endorsementComment")
                ]
            ),
            "Evidence": ContextTerm(
                "ob/Evidence",
                scope: [
                    "audience": ContextTerm("schema/audience"),
                    "genre": ContextTerm("schema/genre"),
                ]
            ),
            "GeoCoordinates": ContextTerm(
                "ob/GeoCoordinates",
                scope: [
                    "latitude": ContextTerm("schema/latitude"),
                    "longitude": ContextTerm("schema/longitude"),
                ]
            ),
            "IdentifierEntry": ContextTerm(
                "ob/IdentifierEntry",
                scope: [
                    "identifier": ContextTerm("ob/identifier"),
                    "identifierType": ContextTerm("ob/identifierType"),
                ]
            ),
            "IdentityObject": ContextTerm(
                "ob/IdentityObject",
                scope: [
                    "hashed": ContextTerm("ob/hashed", .literal("xsds/boolean")),
                    "identityHash": ContextTerm("ob/identityHash"),
                    "identityType": ContextTerm("ob/identityType"),
                    "salt": ContextTerm("ob/salt"),
                ]
            ),
            "Image": ContextTerm(
                "ob/Image",
                scope: [
                    "caption": ContextTerm("schema/caption")
                ]
            ),
            "Profile": ContextTerm(
                "ob/Profile",
                scope: [
                    "additionalName": ContextTerm("schema/additionalName"),
                    "address": ContextTerm("ob/address", .link),
                    "dateOfBirth": ContextTerm("ob/dateOfBirth", .literal("xsds/date")),
                    "email": ContextTerm("schema/email"),
                    "familyName": ContextTerm("schema/familyName"),
                    "familyNamePrefix": ContextTerm("ob/familyNamePrefix"),
                    "givenName": ContextTerm("schema/givenName"),
                    "honorificPrefix": ContextTerm("schema/honorificPrefix"),
                    "honorificSuffix": ContextTerm("schema/honorificSuffix"),
                    "image": ContextTerm("ob/image", .link),
                    "otherIdentifier": ContextTerm("ob/otherIdentifier", container: .set),
                    "parentOrg": ContextTerm("ob/parentOrg", .link),
                    "patronymicName": ContextTerm("ob/patronymicName"),
                    "phone": ContextTerm("ob/phone"),
                    "official": ContextTerm("ob/official"),
                ]
            ),
            "Related": ContextTerm(
                "ob/Related",
                scope: [
                    "version": ContextTerm("ob/version"),
                    "inLanguage": ContextTerm("schema/inLanguage"),
                ]
            ),
            "Result": ContextTerm(
                "ob/Result",
                scope: [
                    "achievedLevel": ContextTerm("ob/achievedLevel", .literal("xsds/anyURI")),
                    "resultDescription": ContextTerm("ob/resultDescription", .literal("xsds/anyURI")),
                    "status": ContextTerm("ob/status"),
                    "value": ContextTerm("schema/value"),
                ]
            ),
            "ResultDescription": ContextTerm(
                "ob/ResultDescription",
                scope: [
                    "allowedValue": ContextTerm("ob/allowedValue", container: .list),
                    "requiredLevel": ContextTerm("ob/requiredLevel", .literal("xsds/anyURI")),
                    "requiredValue": ContextTerm("ob/requiredValue"),
                    "resultType": ContextTerm("ob/resultType"),
                    "rubricCriterionLevel": ContextTerm("ob/rubricCriterionLevel", container: .set),
                    "valueMax": ContextTerm("ob/valueMax"),
                    "valueMin": ContextTerm("ob/valueMin"),
                ]
            ),
            "RubricCriterionLevel": ContextTerm(
                "ob/RubricCriterionLevel",
                scope: [
                    "level": ContextTerm("ob/level"),
                    "points": ContextTerm("ob/points"),
                ]
            ),
            "alignment": ContextTerm("ob/alignment", container: .set),
            "description": ContextTerm("schema/description"),
            "endorsement": ContextTerm("ob/endorsement", container: .set),
            "endorsementJwt": ContextTerm("ob/endorsementJwt", container: .set),
            "image": ContextTerm("ob/image", .link),
            "inLanguage": ContextTerm("schema/inLanguage"),
            "name": ContextTerm("schema/name"),
            "narrative": ContextTerm("ob/narrative"),
            "url": ContextTerm("schema/url", .literal("xsds/anyURI")),
            "awardedDate": ContextTerm("ob/awardedDate", .literal("xsd:dateTime")),
            "jti": ContextTerm("jwt/jti", .link),
        ]
    )
}

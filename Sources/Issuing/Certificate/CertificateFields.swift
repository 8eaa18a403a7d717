import Learning

/// The fields of the certificate's design, filled from the facts.
enum CertificateFields {
    static func fields(_ facts: CertificateFacts) -> [String: String] {
        var fields = [
            "holder": facts.holder.latin,
            "nativeName": facts.holder.native ?? "",
            "workloadHours": "\(facts.workloadHours)",
            "serial": facts.serial.text,
            "verificationCode": facts.code.text,
            "verificationAddress": facts.publicAddress + "/verify",
            "signatoryName": facts.signatory.name,
        ]
        for language in Language.allCases {
            let tag = language.rawValue
            fields["issuer.\(tag)"] = facts.issuer[language]
            fields["award.\(tag)"] = facts.award[language]
            fields["course.\(tag)"] = facts.course[language]
            fields["startDate.\(tag)"] = facts.startedOn.inWords(language)
            fields["endDate.\(tag)"] = facts.endedOn.inWords(language)
            fields["awardDate.\(tag)"] = facts.awardedOn.inWords(language)
            fields["signatoryOffice.\(tag)"] = facts.signatory.office[language]
            fields["reissueDate.\(tag)"] = ""
        }
        return fields
    }
}

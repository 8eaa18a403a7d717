import Learning

/// A register as it was filled in. An entry is corrected, never taken away; minutes go with a presence in part.
enum RegisterForm {
    /// - Throws: ``Refusal`` `invalid-input` for a presence that there is none of, and minutes that are no number.
    static func entries(_ fields: FormFields, of register: SessionRegister) throws(Refusal) -> [EmailAddress: Presence] {
        var entries: [EmailAddress: Presence] = [:]
        for line in register.lines {
            let (name, typed) = (fields["presence-\(line.email)"] ?? "", fields["minutes-\(line.email)"] ?? "")
            if name.isEmpty && typed.isEmpty && line.presence == nil { continue }
            let isPartly = name == "partly"
            guard isPartly || typed.isEmpty || line.presence?.partMinutes.map({ "\($0)" }) == typed,
                let presence = Presence(name: name, minutes: isPartly ? Int(typed) : nil)
            else {
                throw Refusal(
                    invalid: LocalizedText(line.name.latin),
                    LocalizedText(
                        english: "minutes are told with a presence in part, and only with one",
                        french: "des minutes s'indiquent avec une présence partielle, et seulement avec elle"
                    )
                )
            }
            if line.presence != presence { entries[line.email] = presence }
        }
        return entries
    }
}

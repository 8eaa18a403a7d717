import Learning

/// A register as it was filled in: for each person of it what was chosen, where anything was.
enum RegisterForm {
    /// - Throws: ``Refusal`` `invalid-input` for a presence that there is none of, and minutes that are no number.
    static func entries(_ fields: FormFields, of register: SessionRegister) throws(Refusal) -> [EmailAddress: Presence] {
        var entries: [EmailAddress: Presence] = [:]
        for line in register.lines {
            guard let name = fields["presence-\(line.email)"], !name.isEmpty else { continue }
            let typed = fields["minutes-\(line.email)"] ?? ""
            let minutes = name == "partly" ? Int(typed) : nil
            guard let presence = Presence(name: name, minutes: minutes) else {
                throw Refusal(.invalidInput, ["\(line.name.latin): \(name) \(typed)", "a part of a session is told in minutes"])
            }
            if line.presence != presence { entries[line.email] = presence }
        }
        return entries
    }
}

import ArgumentParser
import Learning

extension CohortKey: ExpressibleByArgument {
    /// As in `cohort open`: lower-case letters, digits and single hyphens.
    public init?(argument: String) { self.init(argument) }
}

extension ContentKey: ExpressibleByArgument {
    /// As in the folder of content: lower-case letters, digits and single hyphens.
    public init?(argument: String) { self.init(argument) }
}

extension ContentCode: ExpressibleByArgument {
    /// Any case: nobody should have to remember that codes have capitals.
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension EmailAddress: ExpressibleByArgument {
    /// Any case.
    public init?(argument: String) { self.init(argument) }
}

extension Country: ExpressibleByArgument {
    /// Two letters of ISO 3166-1, any case.
    public init?(argument: String) { self.init(argument) }
}

extension Role: ExpressibleByArgument {}

extension TokenScope: ExpressibleByArgument {}

extension LocalDate: ExpressibleByArgument {
    /// `2026-09-01`, and only days that exist.
    public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}

extension Hundredths: ExpressibleByArgument {
    /// `49.5` or `49,5`; at most two decimals.
    public init?(argument: String) { self.init(argument) }
}

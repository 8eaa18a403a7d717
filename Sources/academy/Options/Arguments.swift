import ArgumentParser
import Learning

extension CohortKey: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension ContentKey: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension ContentCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension EmailAddress: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension LocalDate: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Hundredths: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

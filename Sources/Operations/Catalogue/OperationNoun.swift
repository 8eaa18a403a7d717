package import Learning

/// The operations on one noun of the field, as readers look for them.
package struct OperationNoun: Sendable {
    /// As it stands in addresses: `award-imports`.
    package let key: String
    package let name: LocalizedText
    package let operations: [Operation]

    init(_ key: String, _ english: String, _ french: String, _ operations: [Operation]...) {
        self.key = key
        name = LocalizedText(english: english, french: french)
        self.operations = operations.flatMap(\.self)
    }
}

/// Every operation there is.
package enum OperationCatalogue {
    package static let all: [Operation] = [cohorts, marks].flatMap(\.self)

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    package static func named(_ name: String) -> Operation? { byName[name] }
}

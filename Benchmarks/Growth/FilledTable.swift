/// A table and what its rows are made of: `n` is the number of a person and their enrolment, `c` that of the cohort, `k` counts a person's or cohort's rows from 0.
struct FilledTable {
    enum Rows {
        case ofCohorts((FillingDensity) -> Int)
        case ofPeople((FillingDensity) -> Int)
        /// One for every so many people.
        case ofSome(Int)
    }

    let name: String
    let rows: Rows
    private let dialect: FillingDialect
    private let values: [String: String]

    init(_ name: String, _ rows: Rows, _ dialect: FillingDialect, _ values: [String: String]) {
        (self.name, self.rows, self.dialect, self.values) = (name, rows, dialect, values)
    }

    var columns: [String] { values.keys.sorted() }

    /// - Parameter columns: those of ``columns`` that the schema has.
    func statement(_ columns: [String], for run: FillingRun) -> String {
        let (numbers, per, variables): (Range<Int>, Int, [String: String])
        switch rows {
        case .ofCohorts(let count):
            per = count(run.density)
            numbers = run.cohorts
            variables = ["c": "(m / \(per))", "k": "(m % \(per))"]
        case .ofPeople(let count):
            per = count(run.density)
            numbers = run.people
            variables = ["n": "(m / \(per))", "c": "(m / \(per * FillingPlan.cohortSize))", "k": "(m % \(per))"]
        case .ofSome:
            per = 1
            numbers = run.people
            variables = ["n": "m", "c": "(m / \(FillingPlan.cohortSize))", "k": "0"]
        }
        let expressions = columns.map { column in
            variables.reduce(values[column] ?? "NULL") { $0.replacing("{\($1.key)}", with: $1.value) }
        }
        let source = dialect.numbers(numbers.lowerBound * per..<numbers.upperBound * per)
        let condition = if case .ofSome(let step) = rows { " WHERE m % \(step) = 0" } else { "" }
        return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) SELECT \(expressions.joined(separator: ", ")) FROM \(source)\(condition)"
    }
}

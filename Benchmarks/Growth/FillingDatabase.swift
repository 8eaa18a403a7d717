/// A database that is filled beside the records' own code, with set-based statements: millions of rows by commands would take hours.
protocol FillingDatabase {
    var dialect: FillingDialect { get }

    func begin() throws
    func columns(of table: String) throws -> Set<String>
    func run(_ statement: String) throws
    func finish() throws
}

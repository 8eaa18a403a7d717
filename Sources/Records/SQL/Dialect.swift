/// How the two databases name the same column types.
enum Dialect: Sendable {
    case sqlite
    case postgreSQL

    /// A version-7 UUID.
    var id: String { self == .sqlite ? "BLOB" : "uuid" }
    var bytes: String { self == .sqlite ? "BLOB" : "bytea" }
    /// Compared byte by byte; what is sorted for people has a column made for it.
    var text: String { self == .sqlite ? "TEXT" : "text COLLATE \"C\"" }
    /// Also instants, in microseconds of UTC.
    var integer: String { self == .sqlite ? "INTEGER" : "bigint" }
    var flag: String { self == .sqlite ? "INTEGER" : "boolean" }
    /// After the closing parenthesis of a table of small rows, which SQLite then keeps in the tree of their primary key: one tree to write instead of two.
    var clustered: String { self == .sqlite ? "STRICT, WITHOUT ROWID" : "" }
    /// Whether a column is one of these names. Comparisons rather than `IN`, for which SQLite builds a temporary tree in each statement that writes the table.
    func oneOf(_ column: String, _ names: String...) -> String { "(" + names.map { "\(column) = '\($0)'" }.joined(separator: " OR ") + ")" }
    /// After the closing parenthesis of any other table.
    var strict: String { self == .sqlite ? "STRICT" : "" }

    /// A trigger that refuses to delete rows of a table, whatever asks for it.
    func neverDeleted(_ table: String) -> String {
        switch self {
        case .sqlite:
            "CREATE TRIGGER \(table)_stays BEFORE DELETE ON \(table) BEGIN SELECT RAISE(ABORT, 'rows of \(table) stay'); END;"
        case .postgreSQL:
            """
            CREATE FUNCTION \(table)_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'rows of \(table) stay'; END $$;
            CREATE TRIGGER \(table)_stays BEFORE DELETE ON \(table) FOR EACH STATEMENT EXECUTE FUNCTION \(table)_stays();
            """
        }
    }

    /// A trigger that refuses to change rows of a table, and in PostgreSQL to empty it.
    func neverChanged(_ table: String) -> String {
        switch self {
        case .sqlite:
            "CREATE TRIGGER \(table)_is_kept BEFORE UPDATE ON \(table) BEGIN SELECT RAISE(ABORT, 'rows of \(table) never change'); END;"
        case .postgreSQL:
            """
            CREATE FUNCTION \(table)_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'rows of \(table) never change'; END $$;
            CREATE TRIGGER \(table)_is_kept BEFORE UPDATE OR TRUNCATE ON \(table) FOR EACH STATEMENT EXECUTE FUNCTION \(table)_is_kept();
            """
        }
    }

    /// A trigger that lets a row of a table change only when a number in it becomes larger.
    func onlyGrows(_ table: String, by column: String) -> String {
        switch self {
        case .sqlite:
            """
            CREATE TRIGGER \(table)_grows BEFORE UPDATE ON \(table) WHEN NEW.\(column) <= OLD.\(column)
            BEGIN SELECT RAISE(ABORT, '\(table) only grows'); END;
            """
        case .postgreSQL:
            """
            CREATE FUNCTION \(table)_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '\(table) only grows'; END $$;
            CREATE TRIGGER \(table)_grows BEFORE UPDATE ON \(table) FOR EACH ROW WHEN (NEW.\(column) <= OLD.\(column))
                EXECUTE FUNCTION \(table)_grows();
            """
        }
    }
}

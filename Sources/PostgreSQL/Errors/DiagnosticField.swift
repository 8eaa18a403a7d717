import CPostgreSQL

/// The parts of a server's message, by the letters of the protocol (PostgreSQL documentation, "Error and Notice Message Fields").
///
/// They are repeated from `postgres_ext.h`, whose macros are character literals that Swift does not import.
enum DiagnosticField: Character {
    case column = "c"
    case constraint = "n"
    case detail = "D"
    case message = "M"
    /// Untranslated, unlike the field "S".
    case severity = "V"
    case sqlState = "C"
    case table = "t"

    func value(in result: OpaquePointer) -> String? {
        rawValue.asciiValue.flatMap { PQresultErrorField(result, Int32($0)) }.map { String(cString: $0) }
    }
}

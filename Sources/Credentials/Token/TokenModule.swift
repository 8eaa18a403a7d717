internal import CPKCS11
internal import Glibc
internal import Synchronization

/// A PKCS #11 module, loaded once for the life of the process, as the standard wants it.
///
/// Safe to share: the functions are told to lock, and their list is never changed.
final class TokenModule: @unchecked Sendable {
    let functions: CK_FUNCTION_LIST

    private static let loaded = Mutex<[String: TokenModule]>([:])

    /// - Parameter path: of the shared library.
    static func load(_ path: String) throws(KeyError) -> TokenModule {
        try loaded.withLock { modules throws(KeyError) in
            if let module = modules[path] { return module }
            let module = try TokenModule(path)
            modules[path] = module
            return module
        }
    }

    private init(_ path: String) throws(KeyError) {
        guard path.hasPrefix("/"), let library = dlopen(path, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(library, "C_GetFunctionList") else {
            throw KeyError(.tokenFailure, "\(path) is not a PKCS #11 module that can be loaded; its whole path is needed")
        }
        let getFunctionList = unsafeBitCast(symbol, to: CK_C_GetFunctionList.self)
        var list: UnsafeMutablePointer<CK_FUNCTION_LIST>?
        guard getFunctionList(&list) == CKR_OK, let list else { throw KeyError(.tokenFailure, "\(path) gives no functions") }
        functions = list.pointee
        var arguments = CK_C_INITIALIZE_ARGS()
        arguments.flags = CKF_OS_LOCKING_OK
        let result = functions.C_Initialize(&arguments)
        guard result == CKR_OK || result == CKR_CRYPTOKI_ALREADY_INITIALIZED else { throw TokenModule.failure("starting \(path)", result) }
    }

    /// The slot that holds the token with this label.
    func slot(token label: String) throws(KeyError) -> CK_SLOT_ID {
        var count: CK_ULONG = 0
        guard functions.C_GetSlotList(1, nil, &count) == CKR_OK else { throw KeyError(.tokenFailure, "the slots cannot be listed") }
        var slots = [CK_SLOT_ID](repeating: 0, count: Int(count))
        guard functions.C_GetSlotList(1, &slots, &count) == CKR_OK else { throw KeyError(.tokenFailure, "the slots cannot be listed") }
        for slot in slots.prefix(Int(count)) {
            var information = CK_TOKEN_INFO()
            guard functions.C_GetTokenInfo(slot, &information) == CKR_OK else { continue }
            // 32 characters, the rest blanks.
            let name = withUnsafeBytes(of: information.label) { String(decoding: $0, as: UTF8.self) }
            if name == label.padding(to: 32) { return slot }
        }
        throw KeyError(.tokenFailure, "no token is called \(label)")
    }

    static func failure(_ operation: String, _ result: CK_RV) -> KeyError {
        switch result {
        case CKR_PIN_INCORRECT: KeyError(.passphraseWrong, "\(operation) failed: the PIN is wrong")
        case CKR_PIN_LOCKED: KeyError(.passphraseWrong, "\(operation) failed: the PIN is locked after too many wrong ones")
        default: KeyError(.tokenFailure, "\(operation) failed: PKCS #11 error 0x\(String(result, radix: 16))")
        }
    }
}

extension String {
    fileprivate func padding(to count: Int) -> String {
        self + String(repeating: " ", count: max(0, count - utf8.count))
    }
}

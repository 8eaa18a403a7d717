import Credentials

/// How keys are kept that are made now.
struct KeyProtection {
    /// Where the root's private key goes; nil puts it beside the others.
    var rootKey: RootKey?
    /// Of the private keys; nil leaves them open.
    var passphrase: KeyPassphrase?
}

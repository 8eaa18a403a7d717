/// A document's suspension as lists tell it.
package struct SuspensionEntry: Sendable, Hashable {
    package let serial: CertificateSerial
    package let suspension: Suspension

    package init(serial: CertificateSerial, suspension: Suspension) { (self.serial, self.suspension) = (serial, suspension) }
}

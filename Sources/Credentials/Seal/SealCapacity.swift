/// Bytes that a file reserves for its CMS. It is part of what is signed, so an academy decides it once.
public enum SealCapacity {
    /// For time-stamps by the academy's own key and a proof of the log.
    public static let ownTimeStamps = 8_192
    /// For time-stamps by somebody else, whose chains and keys are longer.
    public static let externalTimeStamps = 16_384
}

import Foundation

/// The reader that the variable FUZZED_READER names; read once, for libFuzzer calls millions of times.
private let reader: FuzzedReader = {
    let name = ProcessInfo.processInfo.environment["FUZZED_READER"] ?? ""
    guard let reader = FuzzedReader(rawValue: name) else {
        print("FUZZED_READER is one of \(FuzzedReader.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(2)
    }
    return reader
}()

/// What libFuzzer calls with each input (https://llvm.org/docs/LibFuzzer.html).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    reader.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

// swift-tools-version: 6.2
import PackageDescription

/// Held for every target of ours: Swift 6 data-race safety, explicit existentials, imports that do not leak, no warnings.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    .treatWarning("DeprecatedDeclaration", as: .warning),
]

/// A system library of Debian, reached through a module map in `Sources/CLibraries`.
func system(_ name: String, pkgConfig: String, package: String) -> Target {
    .systemLibrary(name: name, path: "Sources/CLibraries/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// Tests are built without optimisation: what they measure is right and wrong, they are built in half the time, and the optimiser of Swift 6.3 crashes on
/// asynchronous test bodies of some length.
let testSettings = settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

func library(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: testSettings)
}

/// Measures; built by `scripts/bench` only, never shipped.
func benchmark(_ name: String, path: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

/// What only tests use.
func support(_ name: String, _ dependencies: [Target.Dependency], isProgram: Bool = false) -> Target {
    isProgram
        ? .executableTarget(name: name, dependencies: dependencies, path: "Tests/Support/\(name)", swiftSettings: settings)
        : .target(name: name, dependencies: dependencies, path: "Tests/Support/\(name)", swiftSettings: settings)
}

/// Steered by libFuzzer; only `scripts/check` builds it, since its instrumentation is for nothing else.
let fuzzers: [Target] =
    Context.environment["ACADEMY_FUZZ"] == nil
    ? []
    : [
        .executableTarget(
            name: "fuzz-readers",
            dependencies: ["Credentials"],
            path: "Tests/Fuzz/Readers",
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
        )
    ]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let serviceLifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "academy",
    products: [
        .executable(name: "academy", targets: ["academy"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .executableTarget(
            name: "academy",
            dependencies: [
                "Website", "Operations", "Issuing", "Passwords", "Records", "CourseContent", "Credentials", "Learning", "PostgreSQL",
                "Cryptography", "CanonicalJSON",
                argumentParser, configuration, hummingbird, logging, metrics, nio, serviceLifecycle, unixSignals,
            ],
            swiftSettings: settings
        ),
        library(
            "Website",
            ["Operations", "Learning", "Cryptography", "CanonicalJSON", "CCMarkGFM", hummingbird, logging, metrics, mustache],
            resources: [.embedInCode("Templates")]
        ),
        library("Issuing", ["Learning", "Credentials", "CanonicalJSON", "Cryptography", "Threads"]),
        library("Passwords", ["Learning", "Cryptography", "Threads", "CArgon2"]),
        library("Records", ["Learning", "PostgreSQL", "Cryptography", "CanonicalJSON", "CSQLite", "CZlib", grdb, grdbSQLite, logging]),
        library("CourseContent", ["Learning", yams]),
        library(
            "Credentials",
            ["CanonicalJSON", "Cryptography", "Encodings", "COpenSSL", "CPangoCairo", "CPKCS11", "CRsvg", "CQREncode", "CZlib", asn1, yams]
        ),
        library("PostgreSQL", ["CPostgreSQL"]),
        library("Operations", ["Learning", "Cryptography", "CanonicalJSON"]),
        library("Learning", ["CanonicalJSON", "Encodings"]),
        library("Cryptography", ["COpenSSL"]),
        library("CanonicalJSON"),
        library("Encodings"),
        library("Threads"),

        benchmark("benchmark-badge", path: "Benchmarks/Badge", ["Credentials", "Cryptography"]),
        benchmark(
            "benchmark-server",
            path: "Benchmarks/Server",
            ["BenchmarkTools", "Learning", "Passwords", "Records", "PostgreSQL", argumentParser, grdb, hummingbird, logging, serviceLifecycle]
        ),
        benchmark("benchmark-growth", path: "Benchmarks/Growth", ["BenchmarkTools", "Learning", "Records", "PostgreSQL", argumentParser, grdb]),
        benchmark("benchmark-seal", path: "Benchmarks/Seal", ["Credentials", "Issuing", "Learning", "Cryptography", argumentParser]),
        .target(
            name: "BenchmarkTools",
            dependencies: ["CourseContent", "Learning", "Records", "Cryptography"],
            path: "Benchmarks/Tools",
            swiftSettings: settings
        ),

        tests("CanonicalJSONTests", ["CanonicalJSON"]),
        tests("CourseContentTests", ["CourseContent", "Learning", "TestTools", "CanonicalJSON"]),
        tests("CredentialsTests", ["Credentials", "TestTools", "Cryptography", "CanonicalJSON", "Encodings", asn1]),
        tests("CryptographyTests", ["Cryptography"]),
        tests("EncodingsTests", ["Encodings"]),
        tests("EndToEndTests", ["academy", "TestTools", "CanonicalJSON", "Cryptography"]),
        tests("LearningTests", ["Learning", "TestTools", "CanonicalJSON"]),
        tests("OperationsTests", ["Operations", "Learning", "CanonicalJSON"]),
        tests("PasswordsTests", ["Passwords", "Learning"]),
        tests("PostgreSQLTests", ["PostgreSQL"]),
        tests("RecordsTests", ["Records", "Issuing", "Credentials", "Learning", "TestTools", "PostgreSQL", "Cryptography", "CanonicalJSON", grdb]),
        tests(
            "WebsiteTests",
            ["Website", "Operations", "Learning", "Records", "CanonicalJSON", "TestTools", hummingbird, hummingbirdTesting, logging]
        ),

        /// Writes to records in a process of its own, which the tests then end in the middle of things.
        support("RecordsWriter", ["Records", "Learning", "CanonicalJSON"], isProgram: true),
        /// Judges from outside - veraPDF, pdfsig, OpenSSL, pyHanko - as the tests call them.
        support("TestTools", []),

        system("CArgon2", pkgConfig: "libargon2", package: "libargon2-dev"),
        system("CCMarkGFM", pkgConfig: "libcmark-gfm", package: "libcmark-gfm-extensions-dev"),
        system("COpenSSL", pkgConfig: "openssl", package: "libssl-dev"),
        system("CPangoCairo", pkgConfig: "pangocairo", package: "libpango1.0-dev"),
        /// No library of Debian: the module of a token is loaded while the program runs.
        .systemLibrary(name: "CPKCS11", path: "Sources/CLibraries/CPKCS11"),
        system("CPostgreSQL", pkgConfig: "libpq", package: "libpq-dev"),
        system("CQREncode", pkgConfig: "libqrencode", package: "libqrencode-dev"),
        system("CRsvg", pkgConfig: "librsvg-2.0", package: "librsvg2-dev"),
        system("CSQLite", pkgConfig: "sqlite3", package: "libsqlite3-dev"),
        system("CZlib", pkgConfig: "zlib", package: "zlib1g-dev"),
    ] + fuzzers
)

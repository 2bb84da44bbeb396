// swift-tools-version: 6.2
import PackageDescription

// Fuzzers of what reads octets from outside. They are a package of their own because a fuzzer has no
// `main`, which a plain build of the server would miss. See `run`.
let package = Package(
  name: "fuzz",
  targets: [
    .target(name: "HTTP"),
    .executableTarget(name: "FuzzHead", dependencies: ["HTTP"], swiftSettings: fuzzer),
    .executableTarget(name: "FuzzChunked", dependencies: ["HTTP"], swiftSettings: fuzzer),
    .executableTarget(name: "FuzzTarget", dependencies: ["HTTP"], swiftSettings: fuzzer),
  ]
)

var fuzzer: [SwiftSetting] { [.unsafeFlags(["-parse-as-library"])] }

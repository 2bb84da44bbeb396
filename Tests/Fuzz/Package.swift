// swift-tools-version: 6.2
import PackageDescription

// Fuzzers of what reads requests and texts from outside. They are a package of their own because a fuzzer has no
// `main`, which a plain build of the server would miss. See `run`.
let package = Package(
  name: "fuzz",
  targets: [
    .target(name: "HTTP"),
    .target(name: "Attribution"),
    .executableTarget(name: "FuzzHead", dependencies: ["HTTP"], swiftSettings: fuzzer),
    .executableTarget(name: "FuzzChunked", dependencies: ["HTTP"], swiftSettings: fuzzer),
    .executableTarget(name: "FuzzTarget", dependencies: ["HTTP"], swiftSettings: fuzzer),
    .executableTarget(
      name: "FuzzExtractor", dependencies: ["Attribution"], swiftSettings: fuzzer),
  ]
)

var fuzzer: [SwiftSetting] { [.unsafeFlags(["-parse-as-library"])] }

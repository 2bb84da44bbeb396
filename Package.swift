// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The release program carries Swift with it: it starts sooner, calls its runtime without a detour, and runs
// on a machine that has no Swift. LLD, because the default linker warns of functions that nobody calls.
let standalone = BuildSettingCondition.when(configuration: .release)
let compiling = settings + [.unsafeFlags(["-static-stdlib"], standalone)]
let linking: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib", "-use-ld=lld"], standalone)
]

let package = Package(
  name: "hearsay",
  products: [.executable(name: "hearsay", targets: ["hearsay"])],
  targets: [
    .target(name: "HTTP", swiftSettings: compiling),
    .target(name: "Attribution", swiftSettings: compiling),
    .target(name: "ClaimIndex", dependencies: ["Attribution"], swiftSettings: compiling),
    .target(
      name: "API", dependencies: ["HTTP", "Attribution", "ClaimIndex"], swiftSettings: compiling),
    .executableTarget(
      name: "hearsay", dependencies: ["HTTP", "Attribution", "ClaimIndex", "API"],
      swiftSettings: compiling, linkerSettings: linking, plugins: ["SourceCommit"]),
    .plugin(name: "SourceCommit", capability: .buildTool(), exclude: ["write"]),
    .testTarget(
      name: "HTTPTests", dependencies: ["HTTP"], exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "AttributionTests", dependencies: ["Attribution"], exclude: ["Cases"],
      swiftSettings: settings),
    .testTarget(name: "ClaimIndexTests", dependencies: ["ClaimIndex"], swiftSettings: settings),
    .testTarget(name: "APITests", dependencies: ["API"], swiftSettings: settings),
    .testTarget(name: "HearsayTests", dependencies: ["hearsay"], swiftSettings: settings),
  ]
)

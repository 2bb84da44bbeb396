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

let package = Package(
  name: "hearsay",
  products: [.executable(name: "hearsay", targets: ["hearsay"])],
  targets: [
    .target(name: "HTTP", swiftSettings: settings),
    .target(name: "Attribution", swiftSettings: settings),
    .target(name: "ClaimIndex", dependencies: ["Attribution"], swiftSettings: settings),
    .target(
      name: "API", dependencies: ["HTTP", "Attribution", "ClaimIndex"], swiftSettings: settings),
    .executableTarget(
      name: "hearsay", dependencies: ["HTTP", "Attribution", "ClaimIndex", "API"],
      swiftSettings: settings, plugins: ["SourceCommit"]),
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

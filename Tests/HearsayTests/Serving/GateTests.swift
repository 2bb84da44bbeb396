import Foundation
import HTTP
import Testing

@testable import hearsay

@Suite("Peers, proxies and rate limits")
struct GateTests {
  private static let proxies: Set<String> = ["10.0.0.1", "10.0.0.2"]

  @Test(
    "takes the last address that no trusted proxy wrote for the client",
    arguments: [
      ("198.51.100.7", "198.51.100.7"),
      ("203.0.113.9, 198.51.100.7", "198.51.100.7"),
      ("198.51.100.7, 10.0.0.2", "198.51.100.7"),
      (" 198.51.100.7 ,10.0.0.2 , 10.0.0.1", "198.51.100.7"),
      ("10.0.0.2", "10.0.0.2"),
      ("", "10.0.0.1"),
    ])
  func forwarded(field: String, client: String) {
    let request = Request(
      method: "GET", target: RequestTarget(path: "/"), fields: ["X-Forwarded-For": field],
      peer: "10.0.0.1")
    #expect(Gate.client(of: request, trusting: Self.proxies) == client)
  }

  @Test("lets a peer ask twice its rate at once, then at its rate; other peers are not touched")
  func buckets() {
    let limiter = RateLimiter(perSecond: 5)
    let start = ContinuousClock.now
    for _ in 0..<10 { #expect(limiter.admit("a", at: start) == .admit) }
    #expect(limiter.admit("a", at: start) == .wait(seconds: 1))
    #expect(limiter.admit("b", at: start) == .admit)
    #expect(limiter.admit("a", at: start + .milliseconds(199)) == .wait(seconds: 1))
    #expect(limiter.admit("a", at: start + .milliseconds(200)) == .admit)
    #expect(limiter.admit("a", at: start + .milliseconds(201)) == .wait(seconds: 1))
    for _ in 0..<10 { #expect(limiter.admit("a", at: start + .seconds(9)) == .admit) }
    #expect(limiter.admit("a", at: start + .seconds(9)) == .wait(seconds: 1))
  }

  @Test("counts what is refused by its head alone, so that a token cannot be guessed faster")
  func refusals() throws {
    let folder = try TemporaryFolder()
    try folder.write("reports/a.txt", "The mayor said it rained.")
    try folder.write(
      "config.json", #"{"corpus": ["reports"], "limits": {"requestsPerSecond": 1}}"#)
    let server = try RunningServer([], folder: folder)
    let guess = ["Authorization": "Bearer x", "Expect": "100-continue", "Content-Length": "10"]
    let statuses = try (0..<4).map { _ in try server.send("POST", "/articles", fields: guess).status
    }
    #expect(Array(statuses.prefix(2)) == [401, 401])
    #expect(statuses.last == 429)
  }

  @Test(
    "answers 429 with the fields that say when to ask again, and logs the client, not the proxy")
  func endToEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("reports/a.txt", "The mayor said it rained.")
    try folder.write(
      "config.json",
      """
      {"corpus": ["reports"], "trustedProxies": ["127.0.0.1"], "limits": {"requestsPerSecond": 1}}
      """)
    let server = try RunningServer([], folder: folder)
    let client = ["X-Forwarded-For": "203.0.113.5, 198.51.100.7"]
    let answers = try (0..<3).map { _ in try server.get("/claims", fields: client) }
    #expect(answers.map(\.status) == [200, 200, 429])
    #expect(answers[2]["Retry-After"] == "1")
    #expect(answers[2]["RateLimit-Policy"] == "\"peer\";q=1;w=1")
    #expect(answers[2]["Content-Type"] == "application/problem+json")
    #expect(answers[2]["Access-Control-Allow-Origin"] == "*")
    #expect(try server.get("/claims").status == 200)
    #expect(server.stop() == 0)
    #expect(server.log.contains(#""peer":"198.51.100.7""#))
  }
}

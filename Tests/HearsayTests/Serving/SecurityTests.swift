import Foundation
import Testing

@testable import hearsay

/// The threat model of ARCHITECTURE.md §7, attacked over the wire.
@Suite("Threat model", .timeLimit(.minutes(10)))
struct SecurityTests {
  private let folder: TemporaryFolder
  private let server: RunningServer
  private let fields = ["Authorization": "Bearer secret", "Content-Type": "application/json"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("data/.keep", "")
    server = try RunningServer(
      ["--data", "data", "--token", "secret", "--log-format", "json"], folder: folder)
  }

  private func put(_ target: String, _ article: [String: String]) throws -> Answer {
    let content = try JSONSerialization.data(withJSONObject: article)
    return try server.send(
      "PUT", target, fields: fields, content: String(decoding: content, as: UTF8.self))
  }

  @Test(
    "an id is never a path",
    arguments: [
      "..%2F..%2Fescaped", "..", ".%2E%2Fescaped", "%2Fescaped", "a%00b", "a%0D%0AX-Evil:1",
    ])
  func traversal(id: String) throws {
    let answer = try put("/articles/" + id, ["text": "The mayor said no."])
    #expect([200, 201, 400, 404, 405].contains(answer.status))
    #expect(answer["X-Evil"] == nil)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/data")
    #expect(Set(names) == [".keep", "journal"])
    let readable = try server.get("/articles/" + id)
    #expect(readable["X-Evil"] == nil)
    #expect(!readable.content.contains("root:"))
  }

  @Test("stored text gets into no field and no line of the log") func headerInjection() throws {
    let evil = "x\r\nX-Evil: 1\r\n\r\n{\"level\":\"fake\"}"
    let answer = try put("/articles/a", ["text": "“\(evil)” said the mayor.", "headline": evil])
    #expect(answer.status == 201)
    for target in [
      "/articles/a", "/claims", "/articles/a?format=text", "/claims?q=evil", "/actors",
    ] {
      #expect(try server.get(target)["X-Evil"] == nil)
    }
    _ = server.stop()
    for line in server.log.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["level"] as? String != "fake")
    }
  }

  @Test("stored text is text on the page for people") func markup() throws {
    let evil = "<script>alert(1)</script>"
    let text = "\(evil) Corp said on Monday the dam would hold, \(evil) said."
    #expect(try put("/articles/a", ["text": text, "headline": evil]).status == 201)
    let page = try server.get("/", fields: ["Accept": "text/html"])
    #expect(page["Content-Type"]?.hasPrefix("text/html") == true)
    #expect(!page.content.contains(evil))
    #expect(try server.get("/articles/a")["X-Content-Type-Options"] == "nosniff")
  }

  @Test(
    "a hostile text is read to its end",
    arguments: ["\"", "“", "’ ", "said ", "He said \"", "a,", "1.", "\n", "(", "the minister of "])
  func hostileText(piece: String) throws {
    let text = String(repeating: piece, count: 30_000 / piece.utf8.count) + " x"
    let content = try JSONSerialization.data(withJSONObject: ["text": text])
    let answer = try server.send(
      "POST", "/extract", fields: ["Content-Type": "application/json"],
      content: String(decoding: content, as: UTF8.self))
    #expect(answer.status == 200)
    #expect(try server.get("/healthz").status == 200)
  }

  @Test("a megabyte of quotation marks is read like any text", arguments: ["\"", "“", "’ "])
  func giantText(piece: String) throws {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count) + " x"
    let line = try JSONSerialization.data(withJSONObject: ["id": "a", "text": text])
    let result = try Program.run(["extract", "-"], input: Array(line))
    #expect(result.status == 0)
    let article = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect((article as? [String: Any])?["text"] as? String == text)
  }

  @Test("words that everything begins with are answered like others") func broadWords() throws {
    let words = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
    #expect(try put("/articles/a", ["text": "The mayor said " + words]).status == 201)
    for query in ["a*", String(repeating: "a*%20", count: 85), "-a*", "a*%20OR%20a*", "*"] {
      let answer = try server.get("/claims?facets=speaker&facetLimit=500&q=" + query)
      #expect([200, 400].contains(answer.status), "\(query)")
    }
  }

  @Test("content is never decompressed") func decompression() throws {
    let answer = try server.send(
      "POST", "/extract",
      fields: ["Content-Type": "application/json", "Content-Encoding": "gzip"], content: "\u{1F}x")
    #expect([400, 415].contains(answer.status))
  }

  @Test(
    "a question asks for no more than its limits",
    arguments: [
      "/claims?limit=1001", "/claims?limit=-1", "/claims?facets=speaker&facetLimit=501",
      "/claims?q=" + String(repeating: "a", count: 257),
      "/claims?" + String(repeating: "speaker=a&", count: 65) + "speaker=b",
      "/claims?q=" + String(repeating: "a", count: 9000),
    ])
  func limits(target: String) throws {
    let answer = try server.get(target)
    #expect([400, 414].contains(answer.status))
    #expect(answer["Content-Type"] == "application/problem+json")
  }

  @Test("writes and only writes need the token; a wrong one is refused everywhere") func token()
    throws
  {
    let article = #"{"text": "The mayor said no."}"#
    for wrong in ["Bearer secreT", "Bearer ", "Bearer secret2", "Basic c2VjcmV0"] {
      let fields = ["Authorization": wrong, "Content-Type": "application/json"]
      #expect(
        try server.send("POST", "/articles", fields: fields, content: article).status == 401)
    }
    #expect(
      try server.send(
        "POST", "/articles", fields: ["Content-Type": "application/json"], content: article
      ).status == 401)
    #expect(try server.get("/articles").list("data").isEmpty)
  }
}

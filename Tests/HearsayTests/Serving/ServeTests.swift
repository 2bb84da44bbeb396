import Foundation
import Testing

@testable import hearsay

@Suite("hearsay serve, end to end")
struct ServeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "reports/dam.txt",
      """
      LOM (Reuters) - The dam at Lom will hold, Bulgarian Prime Minister Ana Petrova said on Monday.

      Romania accused Bulgaria of hiding the damage. “We were told nothing,” said Ion Popa, the Romanian \
      environment minister.
      """)
    try folder.write(
      "reports/dam.json", #"{"datePublished": "2021-03-02", "publisher": "Reuters"}"#)
    try folder.write("reports/empty.txt", "")
  }

  private func serve(_ arguments: [String] = []) throws -> RunningServer {
    try RunningServer(["--corpus", "reports"] + arguments, folder: folder)
  }

  @Test("answers what a report says, and stops when it is told to") func answers() throws {
    let server = try serve()
    #expect(try server.get("/healthz").status == 200)
    #expect(try server.get("/readyz").object["status"] as? String == "ready")
    let articles = try server.get("/articles")
    #expect(articles.list("data").map { $0["id"] as? String } == ["dam"])
    let claims = try server.get("/claims?speaker=Ana%20Petrova&include=spans")
    let claim = try #require(claims.list("data").first)
    #expect((claim["text"] as? String)?.contains("dam at Lom will hold") == true)
    #expect(try server.get("/claims?topik=x").status == 400)
    #expect(try eventually { server.log.contains("reports/empty.txt: skipped: no text") })
    #expect(server.stop() == 0)
  }

  @Test("serves the seeds") func seeds() throws {
    let server = try RunningServer([], folder: folder, workingFolder: Program.package)
    let home = try server.get("/")
    #expect((home.object("counts")["articles"] as? Int) == 5)
    #expect(try server.get("/articles").list("data").count == 5)
    #expect(try server.get("/actors/Moscow").content == server.get("/actors/Russia").content)
  }

  @Test("gives the same octets from two processes: ids, generation and tags") func replicas() throws
  {
    let (first, second) = (try serve(), try serve())
    for target in ["/claims?include=spans", "/actors", "/articles/dam?include=text,claims"] {
      let (one, other) = (try first.get(target), try second.get(target))
      #expect(one.content == other.content)
      #expect(one["ETag"] == other["ETag"])
      #expect(one["ETag"] != nil)
    }
  }

  @Test("answers 304 to a client that has the answer already") func conditional() throws {
    let server = try serve()
    let tag = try #require(server.get("/claims")["ETag"])
    let answer = try server.get("/claims", fields: ["If-None-Match": tag])
    #expect(answer.status == 304)
    #expect(answer.content.isEmpty)
  }

  @Test("is asked for its health by its own binary") func probe() throws {
    let server = try serve()
    let url = "http://127.0.0.1:\(server.port)"
    #expect(try Program.run(["check", "--url", url + "/readyz"]).status == 0)
    #expect(try Program.run(["check", "--url", url]).status == 0)
    let missing = try Program.run(["check", "--url", url + "/nowhere"])
    #expect(missing.status == 69)
    #expect(missing.error == "hearsay: \(url)/nowhere: the server answers 404\n")
  }

  @Test("keeps /metrics and /readyz off the public port when there is an admin port")
  func adminPort() throws {
    let server = try serve(["--admin-port", "0"])
    #expect(try server.get("/metrics").status == 404)
    #expect(try server.get("/readyz").status == 404)
    #expect(try server.get("/claims").status == 200)
  }

  @Test("refuses writes without a token, and a wrong one") func authorisation() throws {
    let closed = try serve()
    #expect(try closed.send("POST", "/articles", content: #"{"text":"x"}"#).status == 403)
    try folder.write("data/.keep", "")
    let open = try serve(["--data", "data", "--token", "right"])
    let fields = ["Content-Type": "application/json", "Authorization": "Bearer wrong"]
    #expect(
      try open.send("POST", "/articles", fields: fields, content: #"{"text":"x"}"#).status == 401)
  }

  @Test("writes one JSON object a line to the log, whatever a client sends") func logLines() throws
  {
    let server = try serve(["--log-format", "json"])
    _ = try server.get("/claims?q=%0A%22%7D&x=\u{1}")
    _ = try server.get("/nothing", fields: ["X-Request-Id": "trace-1"])
    _ = server.stop()
    let lines = server.log.split(separator: "\n")
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["time"] != nil)
    }
    let record = try #require(lines.first { $0.contains("trace-1") })
    #expect(record.contains(#""status":404"#))
    #expect(record.contains(#""target":"/nothing""#))
  }
}

// Routing, errors, validators and the fields of every answer.
import HTTP
import Testing

@testable import API

@Suite("Every answer")
struct ServiceTests {
  let desk = Desk()

  @Test("prints")
  func prints() {
    for target in [
      "/", "/claims?limit=2&facets=speaker,topic&pretty=true",
      "/claims?topic=shipping&fields=id,text",
      "/articles", "/articles/ferry?include=text,claims", "/actors", "/actors/avarian", "/topics",
      "/topics/shipping", "/places", "/claims?topik=x&limit=5000", "/claims?speaker=Ada-Nor",
      "/claims?format=csv", "/claims?format=ndjson&fields=id,speaker", "/healthz", "/readyz",
      "/claim",
      "/claims/nope", "/timeline?interval=month&split=speaker", "/matrix", "/search?q=fer",
      "/search", "/claims?q=ferry OR strait", "/problems/gone", "/metrics", "/openapi.json",
    ] {
      let reply = desk.get(target)
      print("=== \(target) \(reply.status)")
      for line in reply.fields.lines { print("  \(line.name): \(line.value)") }
      print(reply.text)
    }
  }
}

// Methods, validators, CORS, tokens and the fields of every answer (API.md §12).
import HTTP
import Testing

@testable import API

@Suite("Every answer (API.md §12)")
struct ServiceTests {
  @Test("let a listed page read why the server itself refused")
  func rejectionOrigin() {
    let desk = Desk(origins: .listed(["https://a.example"]))
    let response = desk.service.response(
      to: Rejection(status: 429, detail: "Slower.", origin: "https://a.example"))
    #expect(response.fields["Access-Control-Allow-Origin"] == "https://a.example")
  }

  let desk = Desk()

  static let targets = [
    "/", "/claims", "/claims?facets=speaker,topic&include=context", "/articles", "/articles/ferry",
    "/articles/ferry?format=text", "/actors", "/actors/avaria", "/topics", "/topics/shipping",
    "/places", "/timeline", "/matrix", "/search?q=ferry", "/disagreements", "/openapi.json",
    "/problems/gone",
    "/claims?format=csv", "/healthz", "/readyz", "/metrics",
  ]

  @Test("has its fields, whether it succeeds or not", arguments: targets + ["/x", "/claims?x=1"])
  func commonFields(target: String) {
    let reply = desk.get(target, ["X-Request-Id": "a.b-c_1"])
    #expect(reply.field("Access-Control-Allow-Origin") == "*")
    #expect(reply.field("Access-Control-Expose-Headers")?.contains("Hearsay-Total") == true)
    #expect(reply.field("X-Request-Id") == "a.b-c_1")
    #expect(reply.field("X-Content-Type-Options") == "nosniff")
    #expect(reply.field("Server") == "hearsay")
    #expect(reply.field("Server-Timing")?.hasPrefix("app;dur=") == true)
    #expect(reply.field("Content-Type") != nil)
  }

  @Test("has the same fields for HEAD as for GET", arguments: targets)
  func head(target: String) {
    func lines(_ method: String) -> [Fields.Line] {
      desk.ask(method, target, ["X-Request-Id": "1"]).fields.lines
        .filter { $0.name != "Server-Timing" }
    }
    #expect(lines("HEAD") == lines("GET"))
  }

  @Test("has the same octets for the same request", arguments: targets.filter { $0 != "/metrics" })
  func repeatable(target: String) {
    #expect(desk.get(target).octets == Desk().get(target).octets)
  }

  @Test("is 304 for a client that has it", arguments: targets.dropLast(3))
  func notModified(target: String) throws {
    let tag = try #require(desk.get(target).field("ETag"))
    for field in [tag, "W/" + tag, "\"a,b\", " + tag, "*"] {
      let reply = desk.get(target, ["If-None-Match": field])
      #expect(reply.status == 304)
      #expect(reply.octets.isEmpty)
      #expect(reply.field("ETag") == tag)
      #expect(reply.field("Content-Type") == nil)
      #expect(reply.field("Access-Control-Allow-Origin") == "*")
    }
    #expect(desk.get(target, ["If-None-Match": "\"other\""]).status == 200)
  }

  @Test("is tagged by what is in it, not by the order of parameters")
  func orderDoesNotMatter() {
    let one = desk.get("/claims?topic=shipping&speaker=Ada-Noor&speaker=Cem-Muller&limit=3")
    let two = desk.get("/claims?speaker=Cem-Muller&limit=3&speaker=Ada-Noor&topic=shipping")
    #expect(one.octets == two.octets)
    #expect(one.field("ETag") == two.field("ETag"))
    #expect(one.field("ETag") != desk.get("/claims?topic=shipping").field("ETag"))
    #expect(
      desk.get("/claims").field("ETag") != desk.get("/claims", ["Accept": "text/csv"]).field("ETag")
    )
  }

  @Test("makes a request id when the client's is missing or unsafe", arguments: ["", "a b", "é"])
  func requestID(sent: String) {
    let id = desk.get("/healthz", ["X-Request-Id": sent]).field("X-Request-Id") ?? ""
    #expect((1...64).contains(id.count) && id != sent)
  }

  @Test("comes in the format that Accept likes best")
  func negotiation() {
    func type(_ target: String, _ accept: String) -> String? {
      desk.get(target, ["Accept": accept]).field("Content-Type")
    }
    #expect(type("/claims", "*/*") == "application/json")
    #expect(
      type("/claims", "text/csv;q=0.9, application/json;q=0.8")?.hasPrefix("text/csv") == true)
    #expect(type("/claims", "application/x-ndjson") == "application/x-ndjson")
    #expect(type("/", "text/html,application/xhtml+xml,*/*;q=0.8")?.hasPrefix("text/html") == true)
    #expect(type("/", "*/*") == "application/json")
    #expect(type("/articles/ferry", "text/plain")?.hasPrefix("text/plain") == true)
    #expect(type("/claims?format=json", "text/csv") == "application/json")
    #expect(desk.get("/claims", ["Accept": "image/png"]).status == 406)
    #expect(desk.get("/claims", ["Accept": "application/json;q=0, text/*;q=0"]).status == 406)
  }

  @Test("lists the methods of a resource")
  func options() {
    let reply = desk.ask("OPTIONS", "/articles/x")
    #expect(reply.status == 204)
    #expect(reply.field("Allow") == "GET, HEAD, PUT, DELETE, OPTIONS")
    #expect(desk.ask("OPTIONS", "*").status == 204)
    let refused = desk.ask("DELETE", "/claims")
    #expect(refused.status == 405)
    #expect(refused.field("Allow") == "GET, HEAD, OPTIONS")
    #expect(desk.ask("BREW", "/claims").status == 501)
  }

  @Test("lets a page of another origin ask")
  func preflight() {
    let reply = desk.ask(
      "OPTIONS", "/articles",
      ["Origin": "https://a.example", "Access-Control-Request-Method": "POST"])
    #expect(reply.status == 204)
    #expect(reply.field("Access-Control-Allow-Origin") == "*")
    #expect(reply.field("Access-Control-Allow-Methods")?.contains("PUT") == true)
    #expect(reply.field("Access-Control-Allow-Headers")?.contains("Authorization") == true)
    #expect(reply.field("Access-Control-Max-Age") == "7200")
  }

  @Test("names a listed origin, on errors too")
  func listedOrigins() {
    let desk = Desk(origins: .listed(["https://a.example"]))
    for target in ["/claims", "/x"] {
      let fields = desk.get(target, ["Origin": "https://a.example"]).fields
      #expect(fields["Access-Control-Allow-Origin"] == "https://a.example")
      #expect(fields["Vary"]?.contains("Origin") == true)
    }
  }

  @Test(
    "is a problem when the server refuses by itself", arguments: [400, 408, 413, 431, 501, 505])
  func rejections(status: Int) {
    let rejection = Rejection(status: Status(status), detail: "The head is too long.")
    let reply = Reply(desk.service.response(to: rejection))
    #expect(reply.status == status)
    #expect(reply.json["status"].number == Double(status))
    #expect(reply.json["detail"].string == "The head is too long.")
    #expect(reply.field("Access-Control-Allow-Origin") == "*")
    #expect(reply.json["requestId"].string == reply.field("X-Request-Id"))
  }

  @Test("is 503 while the first index is made, but for health")
  func loading() {
    let desk = Desk(nil, readiness: .loading(loaded: 3, total: 5))
    let reply = desk.get("/claims")
    #expect(reply.status == 503)
    #expect(reply.json["type"].string == "/problems/loading")
    #expect(reply.field("Retry-After") == "1")
    #expect(desk.get("/healthz").status == 200)
    let ready = desk.get("/readyz")
    #expect(ready.status == 503)
    #expect(ready.text == "{\"status\":\"loading\",\"loaded\":3,\"total\":5}\n")
    #expect(Desk(readiness: .draining).get("/readyz").json["status"].string == "draining")
  }

  @Test("never treats a bad token as none")
  func tokens() {
    let desk = Desk(token: "right")
    #expect(desk.get("/claims").status == 200)
    #expect(desk.get("/claims", ["Authorization": "Bearer right"]).status == 200)
    #expect(desk.get("/claims", ["Authorization": "Basic eDp5"]).status == 200)
    let wrong = desk.get("/claims", ["Authorization": "bearer wrong"])
    #expect(wrong.status == 401)
    #expect(
      wrong.field("WWW-Authenticate") == "Bearer realm=\"hearsay\", error=\"invalid_token\"")
    #expect(Desk().get("/claims", ["Authorization": "Bearer any"]).status == 401)
  }

  @Test("comes from the port that the operator chose")
  func surfaces() {
    let open = Desk(surface: .open)
    #expect(open.get("/metrics").status == 404)
    #expect(open.get("/readyz").status == 404)
    #expect(open.get("/claims").status == 200)
    let admin = Desk(surface: .admin)
    #expect(admin.get("/metrics").status == 200)
    #expect(admin.get("/claims").status == 404)
  }

  @Test("may be given again once it was asked for twice, but not under the client's own name")
  func repetition() {
    func repetition(_ target: String, _ fields: Fields = [:]) -> Repetition? {
      let request = Request(method: "GET", target: RequestTarget(path: target), fields: fields)
      guard case .response(let response) = desk.service.respond(to: request) else { return nil }
      return response.repetition
    }
    #expect(repetition("/claims") == nil)
    let again = repetition("/claims")
    #expect(again?.epoch == desk.service.epoch)
    #expect(again?.fields["Access-Control-Allow-Origin"] == "*")
    #expect(again?.fields["X-Request-Id"] == nil && again?.fields["Server-Timing"] == nil)
    #expect(repetition("/claims", ["X-Request-Id": "mine"]) == nil)
    #expect(repetition("/nowhere") == nil && repetition("/nowhere") == nil)
    #expect(repetition("/metrics") == nil && repetition("/metrics") == nil)
  }

  @Test("given again has an identifier of its own and took no time")
  func marks() {
    var heads: [String] = []
    for _ in 0..<2 {
      var head: [UInt8] = []
      let id = desk.service.mark(&head)
      let text = String(decoding: head, as: UTF8.self)
      #expect(text == "X-Request-Id: \(id?.text ?? "")\r\nServer-Timing: app;dur=0.000\r\n")
      heads.append(text)
    }
    #expect(heads[0] != heads[1])
  }

  @Test("is counted under its route")
  func metrics() {
    desk.service.finished(
      ExchangeRecord(
        method: "GET", target: RequestTarget(path: "/claims/x"), status: 404,
        note: ExchangeNote(requestID: .given("1")),
        octets: 10, nanoseconds: 3_000_000, peer: ""))
    let text = desk.get("/metrics").text
    #expect(
      text.contains(
        "hearsay_http_requests_total{method=\"GET\",route=\"/claims/{id}\",status=\"404\"} 1\n"))
    #expect(text.contains("hearsay_http_request_duration_seconds_bucket{le=\"0.0025\"} 0\n"))
    #expect(text.contains("hearsay_http_request_duration_seconds_bucket{le=\"0.005\"} 1\n"))
    let open = desk.get("/metrics", ["Accept": "application/openmetrics-text"]).text
    #expect(open.hasSuffix("# EOF\n"))
    #expect(open.contains("# TYPE hearsay_http_requests counter\n"))
  }
}

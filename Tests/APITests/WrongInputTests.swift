// What is wrong with a request, and what would be right (API.md §4.6, §13).
import ClaimIndex
import HTTP
import Testing

@testable import API

@Suite("Wrong input (API.md §4.6)")
struct WrongInputTests {
  let desk = Desk()

  @Test("reports every fault at once, the first deciding the type")
  func allAtOnce() {
    let reply = desk.get("/claims?topik=shipping&limit=5000", ["X-Request-Id": "5d0c"])
    #expect(reply.status == 400)
    #expect(
      reply.text == """
        {"type":"/problems/unknown-parameter","title":"Unknown query parameter","status":400,\
        "detail":"“topik” is not a parameter of /claims. Did you mean “topic”?","errors":\
        [{"parameter":"topik","detail":"unknown","didYouMean":["topic"]},\
        {"parameter":"limit","detail":"must be 0 to 1000","value":"5000"}],"requestId":"5d0c"}

        """)
  }

  @Test(
    "knows what other APIs call a parameter",
    arguments: [
      ("author", "speaker"), ("outlet", "publisher"), ("per_page", "limit"), ("page", "cursor"),
      ("query", "q"), ("language", "lang"), ("tag", "topic"),
    ])
  func synonyms(typed: String, meant: String) {
    let errors = desk.get("/claims?\(typed)=x").json["errors"]
    #expect(errors[0]["didYouMean"].array == [.string(meant)])
  }

  @Test("offers a synonym only where the resource has the parameter")
  func synonymsFit() {
    #expect(desk.get("/topics?author=x").json["errors"][0]["didYouMean"] == .null)
  }

  @Test(
    "names the type of the fault",
    arguments: [
      ("/claims?form=spoken", "invalid-value"), ("/claims?sort=newest", "invalid-value"),
      ("/claims?facets=speaker,colour", "invalid-value"), ("/claims?limit=-1", "invalid-value"),
      ("/claims?limit=%2B5", "invalid-value"), ("/claims?limit=1001", "invalid-value"),
      ("/claims?from=2021-02-30", "invalid-value"), ("/claims?from=2021&to=2020", "invalid-value"),
      ("/claims?hasQuantity=yes", "invalid-value"), ("/claims?q=%22open", "invalid-value"),
      ("/claims?sort=relevance", "invalid-value"), ("/claims?form=none", "invalid-value"),
      ("/claims?limit=1&limit=1", "repeated-parameter"), ("/claims?topic=", "empty-value"),
      ("/claims?topic", "empty-value"), ("/search", "empty-value"),
      ("/claims?topic=%zz", "invalid-encoding"), ("/claims?topic=%ff", "invalid-encoding"),
      ("/claims/%ff", "invalid-encoding"), ("/claims?cursor=0", "invalid-cursor"),
      ("/articles/nothing", "not-found"), ("/nothing", "not-found"), ("/claims/", "not-found"),
    ])
  func types(target: String, slug: String) {
    let reply = desk.get(target)
    #expect(reply.json["type"].string == "/problems/" + slug)
    #expect(reply.json["status"].number == Double(reply.status))
    #expect(reply.field("Content-Type") == "application/problem+json")
  }

  @Test(
    "refuses a parameter that has no effect on the format",
    arguments: [
      ("/claims?format=csv&facets=speaker", "facets"),
      ("/claims?format=csv&facetLimit=5", "facetLimit"),
      ("/claims?format=csv&include=spans", "include"), ("/claims?format=csv&pretty=true", "pretty"),
      ("/claims?format=ndjson&facets=speaker", "facets"),
      ("/articles?format=ndjson&pretty=true", "pretty"),
      ("/articles/ferry?format=text&include=claims", "include"),
      ("/articles/ferry?format=text&fields=id", "fields"),
    ])
  func effects(target: String, name: String) {
    let reply = desk.get(target)
    #expect(reply.status == 400)
    #expect(reply.json["errors"].array.compactMap { $0["parameter"].string } == [name])
    #expect(reply.json["type"].string == "/problems/invalid-value")
  }

  @Test("takes what lies on a limit and refuses what lies beyond")
  func limits() {
    let most = ServiceLimits().queryCodePoints
    #expect(desk.get("/claims?limit=1000&facetLimit=500").status == 200)
    #expect(desk.get("/claims?facetLimit=501").status == 400)
    #expect(desk.get("/claims?q=" + String(repeating: "a", count: most)).status == 200)
    #expect(desk.get("/claims?q=" + String(repeating: "a", count: most + 1)).status == 400)
    let many = Array(repeating: "topic=x", count: 64).joined(separator: "&")
    #expect(desk.get("/claims?" + many).status == 200)
    #expect(
      desk.get("/claims?topic=x&" + many).json["type"].string == "/problems/too-many-parameters")
  }

  @Test("lists the words of an enumeration and the nearest")
  func enumerations() {
    let fault = desk.get("/claims?form=direkt").json["errors"][0]
    #expect(fault["allowed"].array.compactMap(\.string) == ["direct", "indirect", "mixed"])
    #expect(fault["didYouMean"].array.compactMap(\.string) == ["direct"])
  }

  @Test("answers 200 with a warning to a name that nothing loaded answers to")
  func unknownNames() {
    let reply = desk.get("/claims?speaker=Borduira")
    #expect(reply.status == 200)
    #expect(reply.json["data"] == .array([]))
    let warning = reply.json["meta"]["warnings"][0]
    #expect(warning["value"].string == "Borduira")
    #expect(warning["didYouMean"].array.compactMap(\.string) == ["Borduria"])
  }

  @Test("refuses a damaged cursor, and one of another order; a limit may change")
  func damagedCursor() throws {
    let next = try #require(desk.get("/claims?limit=1").json["links"]["next"].string)
    let cursor = try #require(next.split(separator: "cursor=").last?.split(separator: "&").first)
    for damaged in [String(cursor.dropLast(2)), cursor + "AAAA"] {
      let reply = desk.get("/claims?cursor=\(damaged)")
      #expect(reply.json["type"].string == "/problems/invalid-cursor")
    }
    #expect(desk.get("/claims?limit=2&cursor=\(cursor)").status == 200)
    #expect(desk.get(next + "&sort=article").status == 200)
    #expect(desk.get(next + "&sort=saidOn").json["type"].string == "/problems/cursor-mismatch")
  }

  @Test(
    "understands a written AND, and says where a star may stand",
    arguments: [
      ("boats%20AND%20damaged", 200), ("tur*key", 400), ("*key", 400), ("%22boat*%22", 400),
      ("boat*", 200), ("AND", 400),
    ])
  func stars(q: String, status: Int) {
    #expect(desk.get("/claims?q=\(q)").status == status)
  }

  @Test("compares language tags without regard to case, and says when no report is in one")
  func languages() {
    let all = desk.get("/claims?lang=EN&limit=0").json["meta"]
    #expect(all["total"].number == desk.get("/claims?limit=0").json["meta"]["total"].number)
    let unknown = desk.get("/claims?lang=xx&limit=0").json["meta"]
    #expect(unknown["warnings"][0]["detail"].string == "No report is in this language.")
  }

  @Test("refuses the cursor of another query")
  func cursorMismatch() throws {
    let next = try #require(desk.get("/claims?limit=2").json["links"]["next"].string)
    #expect(desk.get(next).status == 200)
    #expect(desk.get(next + "&fields=id").status == 200)
    let reply = desk.get(next + "&topic=shipping")
    #expect(reply.json["type"].string == "/problems/cursor-mismatch")
  }

  @Test("offers near paths without echoing the one asked for")
  func nearPaths() {
    let reply = desk.get("/claim")
    #expect(reply.json["didYouMean"].array == [.string("/claims")])
    #expect(!desk.get("/<script>").text.contains("script"))
  }

  @Test("explains every type of problem", arguments: ProblemType.allCases)
  func explains(type: ProblemType) {
    let reply = desk.get(type.path)
    #expect(reply.status == 200)
    #expect(reply.json["status"].number == Double(type.status.code))
    #expect(!type.explanation.isEmpty && !type.title.isEmpty)
  }

  @Test("tells 410 from 404")
  func gone() {
    let desk = Desk(removals: ["old": 1_600_000_000])
    let reply = desk.get("/articles/old")
    #expect(reply.status == 410)
    #expect(reply.json["removedAt"].string == "2020-09-13T12:26:40Z")
    for collection in ["actors", "topics", "disagreements", "problems"] {
      #expect(desk.get("/\(collection)/old").status == 404)
    }
  }
}

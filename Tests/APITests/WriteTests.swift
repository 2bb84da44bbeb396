// Writing over HTTP (API.md §11), with a writer that keeps everything in memory.
import Attribution
import ClaimIndex
import HTTP
import Testing

@testable import API

/// A corpus that is written to on the spot.
final class Scriptorium: SnapshotSource, CorpusWriter {
  private struct State {
    var articles: [String: ExtractedArticle] = [:]
    var snapshot: Snapshot
    var removals: [String: Int] = [:]
  }

  private let state: Locked<State>

  init() {
    state = Locked(State(snapshot: Newsroom.snapshot(of: [])))
  }

  var epoch: UInt64 { 1 }

  var current: Publication? {
    state.withLock { Publication(snapshot: $0.snapshot, changedAt: 1_600_000_000) }
  }

  var readiness: Readiness { .ready }

  func removal(of id: String) -> Int? { state.withLock { $0.removals[id] } }

  func perform(
    _ writes: [Write], if precondition: @escaping @Sendable (Snapshot) -> Bool,
    then completion: @escaping @Sendable (WriteOutcome) -> Void
  ) {
    let results = state.withLock { state in
      guard precondition(state.snapshot) else {
        return writes.map { _ in WriteResult.preconditionFailed }
      }
      let results = writes.map { Self.perform($0, &state) }
      state.snapshot = Newsroom.snapshot(of: Array(state.articles.values))
      return results
    }
    if let current { completion(WriteOutcome(results: results, publication: current)) }
  }

  private static func perform(_ write: Write, _ state: inout State) -> WriteResult {
    switch write {
    case .add(let report, let isNamed):
      let twin = state.articles.values.first { $0.text == report.text }
      if let twin {
        return isNamed && twin.id != report.id ? .conflict(with: twin.id) : .unchanged(id: twin.id)
      }
      if state.articles[report.id] != nil { return .conflict(with: report.id) }
      state.articles[report.id] = article(report)
      return .created(id: report.id)
    case .put(let report):
      let old = state.articles.updateValue(article(report), forKey: report.id)
      return old == nil ? .created(id: report.id) : .replaced(id: report.id)
    case .remove(let id):
      guard state.articles.removeValue(forKey: id) != nil else { return .notFound }
      state.removals[id] = 1_600_000_000
      return .removed(id: id)
    }
  }

  private static func article(_ report: Report) -> ExtractedArticle {
    Draft(report.id, outlet: report.metadata.publisher, published: nil, report.text).article
  }
}

@Suite("Writes (API.md §11)")
struct WriteTests {
  let scriptorium = Scriptorium()
  let desk: Desk

  init() { desk = Desk(token: "t", writer: scriptorium, source: scriptorium) }

  func ask(_ method: String, _ target: String, _ content: String = "", _ more: Fields = Fields())
    -> Reply
  {
    var fields: Fields = ["Authorization": "Bearer t"]
    for line in more.lines { fields.append(line.name, line.value) }
    return desk.ask(method, target, fields, content: content)
  }

  @Test("store an article and say where")
  func post() {
    let reply = ask(
      "POST", "/articles", #"{"text":"The ferry stays.","id":"one","publisher":"Echo"}"#)
    #expect(reply.status == 201)
    #expect(reply.field("Location") == "/articles/one")
    #expect(reply.json["generation"].string == scriptorium.current?.snapshot.generation)
    #expect(desk.get("/articles/one?format=text").text == "The ferry stays.")
  }

  @Test("store the same text once")
  func idempotent() {
    let first = ask("POST", "/articles", #"{"text":"The ferry stays."}"#)
    let again = ask("POST", "/articles", "The ferry stays.", ["Content-Type": "text/plain"])
    #expect(first.status == 201)
    #expect(again.status == 200)
    #expect(again.field("Content-Location") == first.field("Location"))
    #expect(desk.get("/articles").json["meta"]["total"].number == 1)
    let id = first.json["id"].string ?? ""
    #expect(id.hasPrefix("a") && id.count == 16)
  }

  @Test("refuse an id that stands for another text, and a text under another id")
  func conflicts() {
    _ = ask("POST", "/articles", #"{"text":"The ferry stays.","id":"one"}"#)
    let other = ask("POST", "/articles", #"{"text":"The ferry sails.","id":"one"}"#)
    #expect(other.status == 409)
    let moved = ask("POST", "/articles", #"{"text":"The ferry stays.","id":"two"}"#)
    #expect(moved.status == 409)
    #expect(moved.json["errors"][0]["value"].string == "one")
  }

  @Test("leave no trace when undone: the generation is the one before")
  func undo() {
    let before = desk.get("/claims").field("ETag")
    #expect(
      ask("PUT", "/articles/one", "The ferry stays.", ["Content-Type": "text/plain"]).status == 201)
    #expect(desk.get("/claims").field("ETag") != before)
    #expect(ask("DELETE", "/articles/one").status == 204)
    #expect(desk.get("/claims").field("ETag") == before)
    #expect(ask("DELETE", "/articles/one").status == 404)
    #expect(desk.get("/articles/one").status == 410)
  }

  @Test("take a blank description for none, and refuse a name that no filter could say")
  func names() {
    let blank = ask(
      "POST", "/articles", #"{"text":"The ferry stays.","publisher":" ","agencies":[""]}"#)
    #expect(blank.status == 201)
    #expect(desk.get("/claims?facets=publisher&limit=0").json["facets"][0]["distinct"].number == 0)
    for name in ["none", "Any", "..", "!!"] {
      let refused = ask("POST", "/articles", #"{"text":"It sails.","publisher":"\#(name)"}"#)
      #expect(refused.status == 400)
      #expect(refused.json["errors"][0]["pointer"].string == "#/publisher")
    }
  }

  @Test("refuse content that is compressed or in another character set")
  func codings() {
    let zipped = ask("POST", "/articles", #"{"text":"x"}"#, ["Content-Encoding": "gzip"])
    #expect(zipped.status == 415)
    #expect(zipped.field("Accept-Encoding") == "identity")
    let latin = ask("POST", "/extract", "x", ["Content-Type": "text/plain; charset=ISO-8859-1"])
    #expect(latin.status == 415)
    #expect(latin.field("Accept") == "application/json, text/plain")
    let plain = ask("POST", "/extract", "x", ["Content-Type": "text/plain; charset=\"UTF-8\""])
    #expect(plain.status == 200)
  }

  @Test("heed the date since when nothing may have changed")
  func unmodifiedSince() {
    let text: Fields = ["Content-Type": "text/plain"]
    _ = ask("PUT", "/articles/one", "The ferry stays.", text)
    let date = HTTPDate(secondsSince1970: 1_600_000_000)
    let before = HTTPDate(secondsSince1970: 1_599_999_999)
    var early = text
    early.append("If-Unmodified-Since", before.fixdate)
    #expect(ask("PUT", "/articles/one", "New.", early).status == 412)
    #expect(ask("DELETE", "/articles/one", "", early).status == 412)
    var current = text
    current.append("If-Unmodified-Since", date.fixdate)
    #expect(ask("PUT", "/articles/one", "New.", current).status == 200)
  }

  @Test("take no notice of that date where nothing has one (RFC 9110 §13.1.4)")
  func unmodifiedSinceOfNothing() {
    let fields: Fields = [
      "Content-Type": "text/plain", "If-Unmodified-Since": "Sun, 06 Nov 1994 08:49:37 GMT",
    ]
    #expect(ask("PUT", "/articles/new", "The ferry stays.", fields).status == 201)
    #expect(ask("PUT", "/articles/new", "The ferry sails.", fields).status == 412)
  }

  @Test("heed preconditions")
  func preconditions() throws {
    let text: Fields = ["Content-Type": "text/plain"]
    _ = ask("PUT", "/articles/one", "The ferry stays.", text)
    let tag = try #require(desk.get("/articles/one?include=text").field("ETag"))
    var onlyNew = text
    onlyNew.append("If-None-Match", "*")
    #expect(ask("PUT", "/articles/one", "New.", onlyNew).status == 412)
    var onlyThis = text
    onlyThis.append("If-Match", tag)
    #expect(ask("PUT", "/articles/one", "New.", onlyThis).status == 200)
    #expect(ask("PUT", "/articles/one", "Newer.", onlyThis).status == 412)
    #expect(ask("DELETE", "/articles/one", "", ["If-Match": tag]).status == 412)
    #expect(ask("DELETE", "/articles/one", "", ["If-Match": "*"]).status == 204)
    #expect(ask("DELETE", "/articles/one", "", ["If-Match": "*"]).status == 404)
  }

  @Test(
    "name every fault of the content",
    arguments: [
      (#"{"txt":"x"}"#, ["#/txt", "#/text"]), (#"{"text":" \n"}"#, ["#/text"]),
      (#"{"text":5,"datePublished":"soon"}"#, ["#/text", "#/datePublished"]),
      (#"{"text":"x","id":"a/b"}"#, ["#/id"]), (#"{"text":"x","id":"none"}"#, ["#/id"]),
      (#"{"text":"x","author":[1],"inLanguage":"english please"}"#, ["#/inLanguage", "#/author"]),
    ])
  func faults(content: String, pointers: [String]) {
    let reply = ask("POST", "/articles", content, ["Content-Type": "application/json"])
    #expect(reply.status == 400)
    #expect(reply.json["type"].string == "/problems/invalid-body")
    #expect(Set(reply.json["errors"].array.compactMap { $0["pointer"].string }) == Set(pointers))
  }

  @Test("take members from the query that the content does not have")
  func queryMembers() {
    let reply = ask("POST", "/articles?publisher=Echo&id=q", #"{"text":"The ferry stays."}"#)
    #expect(reply.status == 201)
    #expect(reply.json["publisher"]["id"].string == "Echo")
    let twice = ask("POST", "/articles?id=q", #"{"text":"The ferry stays.","id":"r"}"#)
    #expect(twice.json["errors"][0]["pointer"].string == "#/id")
  }

  @Test("take JSON from curl -d, and no other type")
  func types() {
    let form: Fields = ["Content-Type": "application/x-www-form-urlencoded"]
    #expect(ask("POST", "/articles", #" {"text":"x y"}"#, form).status == 201)
    let refused = ask("POST", "/articles", "text=x", form)
    #expect(refused.status == 415)
    #expect(refused.field("Accept")?.contains("application/json") == true)
    #expect(ask("POST", "/articles", "{", ["Content-Type": "application/json"]).status == 400)
  }

  @Test("answer each line of a batch")
  func batch() {
    let lines = """
      {"text":"One.","id":"1"}

      {"tex":"Two."}
      {"text":"One.","id":"3"}
      """
    let reply = ask("POST", "/articles", lines, ["Content-Type": "application/x-ndjson"])
    #expect(reply.status == 200)
    let answers = reply.text.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(answers[0].hasPrefix(#"{"line":1,"status":201,"id":"1","#))
    #expect(answers[1].hasPrefix(#"{"line":3,"status":400,"type":"/problems/invalid-body","#))
    #expect(answers[2].hasPrefix(#"{"line":4,"status":409,"#))
  }

  @Test(
    "answer a batch as lines to whoever accepts them",
    arguments: [
      ("application/x-ndjson", 200), ("*/*", 200), ("application/json", 406), ("text/csv", 406),
    ])
  func acceptedBatch(accept: String, status: Int) {
    let fields: Fields = ["Content-Type": "application/x-ndjson", "Accept": accept]
    let reply = ask("POST", "/articles", #"{"text":"One."}"#, fields)
    #expect(reply.status == status)
    if status == 200 { #expect(reply.field("Content-Type") == "application/x-ndjson") }
  }

  @Test(
    "take no parameter beside a batch, whose lines have members",
    arguments: ["id=x", "headline=x", "datePublished=garbage", "pretty=true"])
  func parametersOfBatch(query: String) {
    let reply = ask(
      "POST", "/articles?\(query)", #"{"text":"One."}"#, ["Content-Type": "application/x-ndjson"])
    #expect(reply.status == 400)
    #expect(
      reply.json["errors"][0]["parameter"].string
        == query.split(separator: "=").first.map(String.init))
    #expect(desk.get("/articles").json["meta"]["total"].number == 0)
  }

  @Test("refuse a key that comes again with other content")
  func idempotencyKey() {
    let key: Fields = ["Idempotency-Key": "k1"]
    #expect(ask("POST", "/articles", #"{"text":"One."}"#, key).status == 201)
    #expect(ask("POST", "/articles", #"{"text":"One."}"#, key).status == 200)
    #expect(ask("POST", "/articles", #"{"text":"Two."}"#, key).status == 422)
  }

  @Test("keep a key for the request that could be made")
  func idempotencyKeyOfFault() {
    let key: Fields = ["Idempotency-Key": "k1"]
    #expect(ask("POST", "/articles", #"{"txt":"One."}"#, key).status == 400)
    #expect(ask("POST", "/articles", #"{"text":"One."}"#, key).status == 201)
  }

  @Test(
    "do what the preconditions of the collection ask (RFC 9110 §13.1)",
    arguments: [
      (["If-Match": "\"nope\""], 412), (["If-None-Match": "*"], 412), (["If-Match": "*"], 201),
      (["If-Unmodified-Since": "Mon, 01 Jan 1990 00:00:00 GMT"], 412),
      (["If-None-Match": "\"nope\""], 201),
    ] as [(Fields, Int)])
  func preconditionsOfCollection(fields: Fields, status: Int) {
    #expect(ask("POST", "/articles", #"{"text":"One."}"#, fields).status == status)
  }

  @Test("compare whole tags, weakly where a match forbids and strongly where it allows")
  func tags() {
    let text: Fields = ["Content-Type": "text/plain"]
    func put(_ name: String, _ tag: String) -> Int {
      var fields = text
      fields.append(name, tag)
      return ask("PUT", "/articles/one", "The ferry stays.", fields).status
    }
    #expect(put("If-None-Match", "*") == 201)
    let tag = desk.get("/articles/one").field("ETag") ?? ""
    #expect(put("If-None-Match", "W/" + tag) == 412)
    #expect(put("If-Match", "W/" + tag) == 412)
    #expect(put("If-Match", String(tag.dropLast(2)) + "junk\"") == 412)
    #expect(put("If-Match", String(tag.dropLast())) == 412)
    #expect(put("If-Match", tag) == 200)
  }

  @Test("say that an article is not there, whatever its preconditions (RFC 9110 §13.2.1)")
  func removalOfNothing() {
    #expect(ask("DELETE", "/articles/absent", "", ["If-Match": "\"a\""]).status == 404)
  }

  @Test("refuse a part of an article, which would replace all of it (RFC 9110 §14.5)")
  func contentRange() {
    let fields: Fields = ["Content-Type": "text/plain", "Content-Range": "bytes 0-3/10"]
    #expect(ask("PUT", "/articles/one", "Stay", fields).status == 400)
    #expect(desk.get("/articles/one").status == 404)
  }

  @Test("tell some of very many faults")
  func manyFaults() {
    let members = (0..<1000).map { "\"m\($0)\":0" }.joined(separator: ",")
    let reply = ask("POST", "/articles", "{\(members)}")
    #expect(reply.status == 400)
    #expect(reply.json["errors"].array.count == 11)
    #expect(reply.text.contains("must be there"))
  }

  @Test("are refused while too many requests wait to be read")
  func busy() {
    let reply = Desk(isBusy: true).ask("POST", "/extract", content: #"{"text":"One."}"#)
    #expect(reply.status == 503)
    #expect(reply.field("Retry-After") == "1")
  }

  @Test(
    "are refused by their heads where that is possible",
    arguments: [
      ("POST", "/absent", 404), ("POST", "/claims", 405), ("POST", "/articles", 401),
      ("PUT", "/articles/x", 401), ("BREW", "/articles", 501),
    ])
  func refusal(method: String, path: String, status: Int) {
    let head = Request(method: method, target: RequestTarget(path: path))
    #expect(desk.service.refusal(of: head)?.status.code == status)
  }

  @Test("are taken where the content has to be seen")
  func noRefusal() {
    func refusal(_ path: String, _ fields: Fields) -> Response? {
      desk.service.refusal(
        of: Request(method: "POST", target: RequestTarget(path: path), fields: fields))
    }
    #expect(refusal("/articles", ["Authorization": "Bearer t"]) == nil)
    #expect(refusal("/extract", Fields()) == nil)
    #expect(refusal("/extract", ["Authorization": "Bearer x"])?.status.code == 401)
  }

  @Test("need the token, and a server that takes them")
  func authorization() {
    #expect(
      desk.ask("DELETE", "/articles/x").field("WWW-Authenticate") == "Bearer realm=\"hearsay\"")
    #expect(Desk().ask("DELETE", "/articles/x").status == 403)
    // credentials = auth-scheme [ 1*SP ( token68 / … ) ] (RFC 9110 §11.4)
    for (value, status) in [("bearer   t", 404), ("Bearer", 401), ("Bearer t t", 401)] {
      #expect(desk.ask("DELETE", "/articles/x", ["Authorization": value]).status == status)
    }
  }

  @Test("try a text without storing it, and without a token")
  func extract() {
    let reply = desk.ask("POST", "/extract", content: #"{"text":"The ferry stays.","id":"t"}"#)
    #expect(reply.status == 200)
    #expect(reply.json["text"].string == "The ferry stays.")
    #expect(reply.json["claims"]["data"] == .array([]))
    #expect(desk.get("/articles").json["meta"]["total"].number == 0)
  }

  @Test("have as much room as the content type allows")
  func contentLimit() {
    func limit(_ method: String, _ path: String, _ type: String, _ token: String = "t") -> Int {
      desk.service.contentLimit(
        for: Request(
          method: method, target: RequestTarget(path: path),
          fields: ["Content-Type": type, "Authorization": "Bearer \(token)"]))
    }
    let limits = ServiceLimits()
    #expect(limit("POST", "/articles", "application/json") == limits.contentOctets)
    #expect(limit("POST", "/articles", "application/x-ndjson; charset=utf-8") == limits.batchOctets)
    #expect(limit("POST", "/articles", "application/json", "wrong") == 256 * 1024)
    #expect(limit("TRACE", "/articles", "text/plain") == 256 * 1024)
    #expect(limit("GET", "/articles", "text/plain") == 256 * 1024)
    #expect(limit("PUT", "/articles/x", "application/x-ndjson") == limits.contentOctets)
  }
}

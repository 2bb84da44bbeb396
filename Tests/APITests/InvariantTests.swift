// The invariants of API.md §17, on hand-built, shipped and generated reports.
import Attribution
import ClaimIndex
import FoundationEssentials
import HTTP
import Testing

@testable import API

/// A corpus to hold the invariants against.
enum Corpus: String, CaseIterable {
  case newsroom, seeds, generated

  var desk: Desk {
    switch self {
    case .newsroom: Desk()
    case .seeds: Desk(Self.seedSnapshot)
    case .generated: Desk(Self.generatedSnapshot)
    }
  }

  /// The reports that ship with the program, extracted.
  private static let seedSnapshot: Snapshot = {
    let extractor = (try? Knowledge()).map { AttributionExtractor(knowledge: $0) }
    var builder = IndexBuilder(extractorVersion: "test", topics: extractor?.taxonomy ?? [])
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/\(folder)/seeds")) ?? []
    where name.hasSuffix(".txt") {
      guard let octets = FileManager.default.contents(atPath: "/\(folder)/seeds/\(name)") else {
        continue
      }
      let text = String(decoding: octets, as: UTF8.self)
      if let article = extractor?.extract(Report(id: String(name.dropLast(4)), text: text)) {
        builder.put(article)
      }
    }
    return builder.build()
  }()

  /// 24 articles with claims in which every field has values, several values, and none.
  private static let generatedSnapshot: Snapshot = {
    var state: UInt64 = 7
    func roll(_ sides: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % sides)
    }
    let people = ["Ada-Noor", "Bram-Velt", "Dora-Lind"]
    let words = ["convoy", "bridge", "Müller", "ice", "harbour"]
    let articles = (0..<24).map { number in
      var draft = Draft(
        "g\(100 + number)", outlet: roll(4) == 0 ? nil : ["Gazette", "Echo"][roll(2)],
        published: "2021-0\(1 + roll(3))-11",
        "Report. Noor said "
          + (0..<6).map { "\(words[roll(5)]) \($0) stays" }.joined(separator: ", ")
          + ".")
      for person in people { draft = draft.actor(person.replacing("-", with: " "), .person) }
      draft = draft.actor("Avaria", .country).actor("Borduria", .country)
      for part in 0..<roll(6) {
        draft = draft.claim(
          "\(part) stays", cue: "said", by: roll(5) == 0 ? nil : people[roll(3)], as: nil,
          for: roll(2) == 0 ? "Avaria" : nil, form: Form.allCases[roll(3)],
          modality: Modality.allCases[roll(10)],
          said: roll(2) == 0 ? nil : ("", ["2021-01-05", "2021-02", "2020"][roll(3)]),
          topics: roll(2) == 0 ? ["shipping", "storm-damage"] : [],
          about: [["Avaria"], ["Borduria", "Avaria"], []][roll(3)],
          places: roll(3) == 0 ? ["Northport"] : [])
      }
      return draft.article
    }
    return Newsroom.snapshot(of: articles)
  }()
}

@Suite("Invariants (API.md §17)")
struct InvariantTests {
  @Test("1: walking a list gives every item once, whatever the page", arguments: Corpus.allCases)
  func walking(corpus: Corpus) {
    let desk = corpus.desk
    for query in [
      "sort=article", "sort=saidOn", "sort=-saidOn", "sort=-quantity", "q=said OR stays",
    ] {
      let export = desk.get("/claims?format=ndjson&fields=id&\(query)").text
        .split(separator: "\n").map(String.init)
      #expect(Set(export).count == export.count)
      for limit in [1, 2, 3, 7, 1000] {
        var walked: [String] = []
        var backward: [String] = []
        var next: String? = "/claims?fields=id&limit=\(limit)&\(query)"
        while let target = next, walked.count <= export.count {
          let page = desk.get(target).json
          walked += page["data"].array.map { "{\"id\":\"\($0["id"].string ?? "")\"}" }
          #expect(page["meta"]["total"].number == Double(export.count))
          backward.append(target)
          next = page["links"]["next"].string
        }
        #expect(walked == export, "\(query), \(limit) a page")
        #expect(goesBack(backward, desk), "\(query), \(limit) a page")
      }
    }
  }

  /// Whether `prev` of each page leads to a page with the same items as the one before it.
  private func goesBack(_ pages: [String], _ desk: Desk) -> Bool {
    for (before, after) in zip(pages, pages.dropFirst()) {
      guard let previous = desk.get(after).json["links"]["prev"].string else { return false }
      if desk.get(previous).json["data"] != desk.get(before).json["data"] { return false }
    }
    return true
  }

  @Test("2: a facet value as a filter gives exactly its count", arguments: Corpus.allCases)
  func facets(corpus: Corpus) {
    let desk = corpus.desk
    let names = Operation.claimFacets.map(\.rawValue)
    for filter in ["", "&form=direct", "&speaker=any"] {
      let facets = desk.get(
        "/claims?limit=0&facetLimit=500&facets=" + names.joined(separator: ",") + filter)
      for facet in facets.json["facets"].array {
        let name = facet["name"].string ?? ""
        // `saidOn` is asked for by days; a month counts under its own name.
        guard name != "saidOn", filter != "&\(name)=direct", filter != "&\(name)=any" else {
          continue
        }
        for value in facet["values"].array {
          let target =
            Link.query("/claims", name, value["value"].string ?? "") + "&limit=0" + filter
          #expect(
            desk.get(target).json["meta"]["total"].number == value["count"].number, "\(target)")
        }
      }
    }
  }

  @Test("3: every span covers its words, every claim has content", arguments: Corpus.allCases)
  func spans(corpus: Corpus) {
    let desk = corpus.desk
    for article in desk.get("/articles?include=text,claims&limit=1000").json["data"].array {
      let text = Array((article["text"].string ?? "").unicodeScalars)
      for claim in article["claims"]["data"].array {
        let spans = claim["spans"]
        #expect(!spans["content"].array.isEmpty)
        for span in spans["content"].array + spans["via"].array + [spans["cue"], spans["speaker"]]
        where span != .null {
          let (start, end) = (Int(span["start"].number ?? -1), Int(span["end"].number ?? -1))
          #expect(0 <= start && start < end && end <= text.count)
          #expect(String(String.UnicodeScalarView(text[start..<end])) == span["exact"].string)
        }
      }
    }
  }

  @Test("8: an alias has the octets of its actor", arguments: Corpus.allCases)
  func aliases(corpus: Corpus) {
    let desk = corpus.desk
    // An unnamed source goes by its id alone: "a source" says nothing of who it is.
    for actor in desk.get("/actors?limit=1000&type=-anonymous-source").json["data"].array {
      let canonical = desk.get(actor["url"].string ?? "")
      #expect(canonical.status == 200)
      for alias in actor["aliases"].array {
        let reply = desk.get("/actors/" + PercentCoding.encode(alias["name"].string ?? ""))
        // One alias may stand for two actors; then it is nobody's.
        if reply.status == 404 {
          #expect(
            reply.json["type"].string == "/problems/ambiguous-name", "\(alias["name"].string ?? "")"
          )
        } else if reply.json["id"] == actor["id"] {
          #expect(reply.octets == canonical.octets)
        }
      }
    }
  }

  @Test("9: the buckets and the undated add up", arguments: Corpus.allCases)
  func timeline(corpus: Corpus) {
    let desk = corpus.desk
    for query in ["", "&form=direct", "&topic=shipping"] {
      for interval in ["month", "year"] {
        let timeline = desk.get("/timeline?interval=\(interval)&split=modality\(query)").json
        let dated = timeline["data"].array.compactMap { $0["count"].number }.reduce(0, +)
        let undated = timeline["meta"]["undated"].number ?? -1
        #expect(dated + undated == timeline["meta"]["total"].number)
        #expect(
          timeline["meta"]["total"] == desk.get("/claims?limit=0\(query)").json["meta"]["total"])
      }
    }
  }

  @Test(
    "11: sides rest on words that are there, and contradictions are shown",
    arguments: Corpus.allCases)
  func disagreements(corpus: Corpus) {
    let desk = corpus.desk
    let items = desk.get("/disagreements?limit=1000").json["data"].array
    var shown: Set<String> = []
    for item in items {
      #expect(desk.get(item["url"].string ?? "").json == item)
      #expect(item["positions"].array.count > 1)
      for position in item["positions"].array {
        shown.formUnion(position["claims"].array.compactMap(\.string))
        #expect(!position["evidence"].array.isEmpty)
        for evidence in position["evidence"].array {
          let target = Link.article(evidence["article"].string ?? "") + "?format=text"
          let text = Array(desk.get(target).text.unicodeScalars)
          let (start, end) = (
            Int(evidence["start"].number ?? -1), Int(evidence["end"].number ?? -1)
          )
          #expect(
            String(String.UnicodeScalarView(text[start..<end])) == evidence["exact"].string)
        }
      }
    }
    for claim in desk.get("/claims?relation=contradicts&limit=1000&fields=id").json["data"].array {
      #expect(shown.contains(claim["id"].string ?? ""))
    }
  }

  @Test("10: every link leads somewhere", arguments: Corpus.allCases)
  func links(corpus: Corpus) {
    let desk = corpus.desk
    var queue = [
      "/", "/claims?limit=20&include=relations", "/articles?limit=5", "/actors?limit=20", "/topics",
      "/places", "/disagreements?limit=20", "/matrix?limit=10", "/timeline", "/search?q=said",
    ]
    var seen = Set(queue)
    while let target = queue.popLast(), seen.count < 600 {
      let reply = desk.get(target)
      #expect(reply.status == 200, "\(target)")
      for link in Self.links(in: reply.json) where seen.insert(link).inserted {
        queue.append(link)
      }
    }
  }

  /// Every string of a value that is a reference of this API.
  private static func links(in value: JSONValue) -> [String] {
    switch value {
    case .string(let text):
      text.hasPrefix("/") && !text.contains("{") && !text.contains(" ") ? [text] : []
    case .array(let elements): elements.flatMap(links)
    case .object(let members):
      members.filter { !["exact", "text", "prefix", "suffix"].contains($0.key) }.values.flatMap(
        links)
    default: []
    }
  }
}

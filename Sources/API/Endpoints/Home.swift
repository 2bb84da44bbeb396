// `/`: what this server is, what it has loaded, where to go next.
import Attribution
import ClaimIndex
import HTTP

extension Operation {
  static func home() -> Operation {
    Operation(
      "GET", "getHome", "What is this server, what has it loaded, where do I go next?",
      parameters: [.pretty], formats: [.json, .html], schema: "Home",
      answer: .read { call, publication throws(Problem) in
        let isPage = call.format == .html
        var representation = Representation(
          isPage ? HomePage.html(call, publication) : HomeView.json(call, publication))
        if isPage { representation.fields.append("Content-Security-Policy", HomePage.policy) }
        representation.links = [("service-desc", "/openapi.json")]
        return representation
      })
  }
}

/// The JSON of `/` (API.md §6.1).
enum HomeView {
  static func json(_ call: Call, _ publication: Publication) -> [UInt8] {
    let snapshot = publication.snapshot
    var json = call.writer()
    json.object { json in
      json.member("name", "Hearsay")
      json.member("version", call.service.configuration.version)
      json.member("generation", snapshot.generation)
      json.name("counts")
      json.object { json in
        for (name, collection) in counts { json.member(name, snapshot.count(collection)) }
      }
      json.member("loadedAt", Timestamp.text(publication.changedAt))
      json.name("links")
      json.object { json in
        for (name, target) in links(of: call.service) { json.member(name, target) }
      }
      json.name("examples")
      json.strings(examples(in: snapshot))
    }
    return json.finish()
  }

  static let counts: [(String, ClaimIndex.Collection)] = [
    ("articles", .articles), ("claims", .claims), ("actors", .actors), ("topics", .topics),
    ("places", .places), ("disagreements", .disagreements),
  ]

  /// Where to go from here, as far as this listener goes; collections with parameters as URI templates
  /// (RFC 6570).
  private static func links(of service: Service) -> [(String, String)] {
    let known = Set(service.endpoints.map(\.template))
    let all = [
      (
        "claims", "/claims",
        "{?speaker,onBehalfOf,about,via,publisher,topic,place,form,modality,from,to,q,facets,limit,cursor}"
      ),
      ("articles", "/articles", ""), ("actors", "/actors", ""), ("topics", "/topics", ""),
      ("places", "/places", ""), ("disagreements", "/disagreements", ""),
      ("timeline", "/timeline", ""), ("matrix", "/matrix", ""), ("search", "/search", "{?q}"),
      ("events", "/events", ""), ("openapi", "/openapi.json", ""), ("health", "/healthz", ""),
      ("metrics", "/metrics", ""),
    ]
    return all.filter { known.contains($0.1) }.map { ($0.0, $0.1 + $0.2) }
  }

  /// Requests that have answers in this corpus: its first topics, voices and disagreements.
  static func examples(in snapshot: Snapshot) -> [String] {
    let claims = snapshot.answer(Query(.claims))
    func leading(_ field: Field, _ count: Int = 1) -> [String] {
      claims.facet(field, limit: count).values.map(\.value)
    }
    var examples = leading(.topic).map { Link.query("/claims", "topic", $0) }
    let actors = leading(.onBehalfOf, 2)
    examples += actors.prefix(1).map { Link.actor(ActorID($0)) }
    if actors.count == 2 {
      examples.append(
        Link.query("/claims", [("about", actors[1]), ("onBehalfOf", actors[0])]))
    }
    if snapshot.count(.disagreements) > 0 { examples.append("/disagreements") }
    return examples
  }
}

// `/search`: one word, and everything known under it.
import ClaimIndex

extension Operation {
  static func search(_ limits: ServiceLimits) -> Operation {
    Operation(
      "GET", "search", "I have one word: what do you know under it?",
      parameters: [.q(limits).required, .searchLimit, .pretty], schema: "SearchResult",
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        let limit = call.arguments.integer("limit") ?? 5
        let text = call.arguments.value("q") ?? ""
        let found: Omnibox
        do throws(TextQueryError) {
          found = snapshot.search(try TextQuery(text), limit: limit)
        } catch {
          throw Problem([Fault(error, text)], of: call.path)
        }
        return Representation(SearchView.write(found, limit: limit, call, snapshot))
      })
  }
}

extension Parameter {
  fileprivate static let searchLimit = Parameter(
    "limit", .integer(0...50, default: 5), "Items in each group at most.", example: "5")
}

/// The JSON of `/search` (API.md §6.6): items with few members, for an omnibox.
enum SearchView {
  static func write(
    _ found: Omnibox, limit: Int, _ call: Call, _ snapshot: Snapshot
  ) -> [UInt8] {
    let groups: [(name: String, group: Omnibox.Group, view: any RowView)] = [
      (
        "actors", found.actors,
        ActorRows(snapshot, members: [.id, .name, .type, .affiliation, .url])
      ),
      ("topics", found.topics, TopicRows(snapshot, members: [.id, .label, .claims, .url])),
      ("places", found.places, PlaceRows(snapshot, members: [.id, .name, .partOf, .claims])),
      (
        "claims", found.claims,
        ClaimRows(snapshot, members: [.id, .article, .text, .speaker, .url])
      ),
      (
        "articles", found.articles,
        ArticleRows(snapshot, members: [.id, .headline, .publisher, .datePublished, .url])
      ),
    ]
    var json = call.writer()
    json.object { json in
      json.name("data")
      json.object { json in
        for (name, group, view) in groups {
          json.name(name)
          json.array(group.rows) { json, row in view.write(row, into: &json) }
        }
      }
      json.name("links")
      json.object { json in json.member("self", call.reference()) }
      json.name("meta")
      json.object { json in
        json.name("totals")
        json.object { json in
          for (name, group, _) in groups { json.member(name, group.total) }
        }
        json.member("limit", limit)
        json.member("generation", snapshot.generation)
      }
    }
    return json.finish()
  }
}

// One change as a server-sent event, and how changes are found between two snapshots.
import Attribution
import ClaimIndex

/// An event of `/events`.
struct ChangeEvent: Sendable {
  var number = 0
  var type: String
  /// The claim it is about, for filters.
  var claim: String?
  private var data: [UInt8]

  init(type: String, claim: String?, _ members: (inout JSONWriter) -> Void) {
    self.type = type
    self.claim = claim
    var json = JSONWriter(reserving: 256)
    json.object(members)
    data = json.octets
  }

  /// The lines of the event (HTML Standard, server-sent events). JSON on one line has no line break.
  func octets(stamp: String) -> [UInt8] {
    Array("id: \(stamp)-\(number)\nevent: \(type)\ndata: ".utf8) + data + Array("\n\n".utf8)
  }

  /// Everything that differs in the articles named, articles before their claims.
  static func all(from old: Snapshot, to new: Snapshot, articles: [String]) -> [ChangeEvent] {
    articles.flatMap { articleChanges($0, old, new) }
      + disagreementChanges(of: articles, old, new)
  }

  private static func articleChanges(
    _ id: String, _ old: Snapshot, _ new: Snapshot
  ) -> [ChangeEvent] {
    let before = old.articleRow(id: id).flatMap { old.article(at: $0) }
    let after = new.articleRow(id: id).flatMap { new.article(at: $0) }
    let type: String
    switch (before, after) {
    case (nil, nil): return []
    case (nil, _): type = "article.added"
    case (_, nil): type = "article.removed"
    default: type = "article.updated"
    }
    let article = ChangeEvent(type: type, claim: nil) { json in
      json.member("id", id)
      json.member("publisher", (after ?? before)?.publisher?.text)
      json.member("datePublished", (after ?? before)?.datePublished?.description)
      json.member("generation", new.generation)
    }
    let oldClaims = (before?.claims ?? 0..<0).compactMap { old.claim(at: $0) }
    let newClaims = (after?.claims ?? 0..<0).compactMap { new.claim(at: $0) }
    let oldIDs = Set(oldClaims.map(\.id))
    let newIDs = Set(newClaims.map(\.id))
    return [article]
      + oldClaims.filter { !newIDs.contains($0.id) }.map { event("claim.removed", $0, new) }
      + newClaims.filter { !oldIDs.contains($0.id) }.map { event("claim.added", $0, new) }
  }

  private static func event(
    _ type: String, _ claim: ClaimRecord, _ snapshot: Snapshot
  ) -> ChangeEvent {
    ChangeEvent(type: type, claim: claim.id) { json in
      json.member("id", claim.id)
      json.member("article", claim.articleID)
      json.member("speaker", claim.claim.speaker?.actor.text)
      json.name("topics")
      json.strings(claim.claim.topics)
      json.member("generation", snapshot.generation)
    }
  }
}

/// Which claim events a reader wants; events about articles and disagreements go to everyone.
struct EventInterest: Sendable {
  /// `nil` for everything.
  var query: Query?

  /// Tells the events that a reader wants, at the price of one evaluation of the filters for each
  /// snapshot.
  struct Test {
    fileprivate var snapshots: [(snapshot: Snapshot, answer: Answer)]

    /// - Returns: `nil` for a claim that is in no snapshot any more, which cannot be tested.
    func includes(_ event: ChangeEvent) -> Bool? {
      guard !snapshots.isEmpty, let id = event.claim else { return true }
      for (snapshot, answer) in snapshots {
        if let row = snapshot.claimRow(id: id) { return answer.contains(row) }
      }
      return nil
    }
  }

  /// - Parameter snapshots: The newest first.
  func test(_ snapshots: Snapshot...) -> Test {
    guard let query else { return Test(snapshots: []) }
    return Test(snapshots: snapshots.map { ($0, $0.answer(query)) })
  }
}

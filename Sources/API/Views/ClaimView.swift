// The JSON shape of a claim (API.md §3.1).
import Attribution
import ClaimIndex

/// A claim with everything its shape needs.
struct ClaimItem {
  var id: String
  var articleID: String
  var publisher: ActorID?
  var inLanguage: String
  var claim: Claim
  var text: String
  var relations: RelationCounts
  var source: any TextSource
}

extension ClaimItem {
  init(_ record: ClaimRecord, in snapshot: Snapshot) {
    self.init(
      id: record.id, articleID: record.articleID, publisher: record.publisher,
      inLanguage: record.inLanguage, claim: record.claim, text: record.text,
      relations: record.relations,
      source: IndexedText(snapshot: snapshot, article: record.article))
  }
}

/// Writes claims with the members that were asked for.
struct ClaimView: Sendable {
  /// The members of a claim in the order they are written.
  enum Member: String, CaseIterable {
    case id, article, publisher, text, speaker, onBehalfOf, via, form, modality, topics, about
    case places, quantities, saidOn, inLanguage, relations, spans, highlights, explain, url
  }

  /// In the order of `Member`.
  var members: [Member]
  /// Whether content spans carry the words around them.
  var withContext = false
  /// What replaces the counts of relations.
  var writeRelations: (@Sendable (ClaimItem, inout JSONWriter) -> Void)?
  var highlights: [Span] = []

  static let plain = Member.allCases.filter { ![.spans, .highlights, .explain].contains($0) }
  static let complete = Member.allCases.filter { ![.highlights, .explain].contains($0) }

  func write(_ item: ClaimItem, into json: inout JSONWriter) {
    json.object { json in
      for member in members {
        json.name(member.rawValue)
        write(member, of: item, into: &json)
      }
    }
  }

  private func write(_ member: Member, of item: ClaimItem, into json: inout JSONWriter) {
    let claim = item.claim
    switch member {
    case .id: json.string(item.id)
    case .article: json.string(item.articleID)
    case .publisher: json.string(item.publisher?.text)
    case .text: json.string(item.text)
    case .speaker: writeSpeaker(of: item, into: &json)
    case .onBehalfOf: json.string(claim.onBehalfOf?.text)
    case .via: json.array(claim.via) { json, carrier in json.string(carrier.actor.text) }
    case .form: json.string(claim.form.rawValue)
    case .modality: json.string(claim.modality.rawValue)
    case .topics: json.strings(claim.topics)
    case .about: json.array(claim.about) { json, actor in json.string(actor.text) }
    case .places: json.strings(claim.places)
    case .quantities:
      json.array(claim.quantities) { json, quantity in
        Self.write(quantity, of: item, into: &json)
      }
    case .saidOn: Self.write(claim.saidOn, of: item, into: &json)
    case .inLanguage: json.string(item.inLanguage)
    case .relations: writeRelations(of: item, into: &json)
    case .spans: SpanView.write(item, withContext: withContext, into: &json)
    case .highlights: json.array(highlights) { json, span in SpanView.write(span, into: &json) }
    case .explain: Self.write(claim.explanation, into: &json)
    case .url: json.string(Link.claim(item.id))
    }
  }

  private func writeSpeaker(of item: ClaimItem, into json: inout JSONWriter) {
    guard let speaker = item.claim.speaker else { return json.null() }
    let actor = item.source.actor(speaker.actor)
    json.object { json in
      json.member("id", speaker.actor.text)
      json.member("name", actor?.name ?? speaker.actor.text)
      json.member("type", actor?.type.rawValue)
      json.member("resolvedBy", speaker.resolvedBy.rawValue)
    }
  }

  private func writeRelations(of item: ClaimItem, into json: inout JSONWriter) {
    if let writeRelations { return writeRelations(item, &json) }
    json.object { json in
      json.member("contradicts", item.relations.contradicts)
      json.member("corroborates", item.relations.corroborates)
      json.member("updates", item.relations.updates)
    }
  }

  private static func write(
    _ quantity: Quantity, of item: ClaimItem, into json: inout JSONWriter
  ) {
    json.object { json in
      json.name("text")
      item.source.write(quantity.span, into: &json)
      json.name("value")
      json.number(quantity.value)
      json.member("qualifier", quantity.qualifier.rawValue)
      json.member("of", quantity.of)
      json.member("unit", quantity.unit.rawValue)
      json.member("start", quantity.span.start)
      json.member("end", quantity.span.end)
    }
  }

  private static func write(_ saidOn: SaidOn, of item: ClaimItem, into json: inout JSONWriter) {
    json.object { json in
      json.member("text", saidOn.text.map(item.source.exact))
      json.member("date", saidOn.date?.description)
      json.member("precision", saidOn.precision.rawValue)
      json.member("basis", saidOn.basis.rawValue)
    }
  }

  private static func write(_ explanation: Explanation, into json: inout JSONWriter) {
    json.object { json in
      json.member("cue", explanation.cue)
      json.member("content", explanation.content)
      json.member("speaker", explanation.speaker)
    }
  }
}

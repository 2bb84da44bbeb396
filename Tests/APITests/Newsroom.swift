// Hand-built articles, and a service that answers from them.
import Attribution
import ClaimIndex
import HTTP

@testable import API

/// Reports about an invented quarrel: two outlets, four speakers, one of them without a name.
enum Newsroom {
  static let ferry = Draft(
    "ferry", outlet: "Harbour-Post", published: "2021-03-02",
    """
    Ferry stays in port, minister says
    Avarian transport minister Ada Noor said on Monday that the ferry will not sail before spring.
    “We have counted 40 damaged boats,” Noor told the Wire agency.
    A harbour official said about 25 boats were damaged.
    """
  ).actor("Avaria", .country, alias: "Avarian").actor("Ada Noor", .person, of: "Avaria")
    .actor("Wire", .media).actor("Harbour official", .anonymousSource, id: "Harbour-official.ferry")
    .claim(
      "the ferry will not sail before spring", cue: "said", by: "Ada-Noor", as: "Ada Noor",
      for: "Avaria", said: ("Monday", "2021-03-01"), topics: ["shipping"], places: ["Northport"]
    ).claim(
      "We have counted 40 damaged boats", cue: "told", by: "Ada-Noor", as: "Noor", for: "Avaria",
      via: ("Wire", "Wire"), form: .direct, topics: ["storm-damage"], figure: ("40", 40, .exactly)
    ).claim(
      "about 25 boats were damaged", cue: "said", by: "Harbour-official.ferry",
      as: "A harbour official", topics: ["storm-damage"], figure: ("about 25", 25, .about))

  static let denial = Draft(
    "denial", outlet: "Daily-Echo", published: "2021-03-03",
    """
    Borduria rejects blame
    Borduria’s envoy Cem Müller denied that his country had closed the strait to Avarian ships.
    "Nobody closed anything. <b>The strait is open</b>," Müller said.
    It was raining, he added.
    """
  ).actor("Borduria", .country).actor("Cem Müller", .person, of: "Borduria", id: "Cem-Muller")
    .actor("Avaria", .country, alias: "Avarian")
    .claim(
      "his country had closed the strait to Avarian ships", cue: "denied", by: "Cem-Muller",
      as: "Cem Müller", for: "Borduria", modality: .denial, said: ("", "2021-03"),
      topics: ["shipping"], about: ["Borduria", "Avaria"]
    ).claim(
      "Nobody closed anything. <b>The strait is open</b>", cue: "said", by: "Cem-Muller",
      as: "Müller", for: "Borduria", form: .direct, topics: ["shipping"], about: ["Borduria"]
    ).claim("It was raining", cue: "added", by: nil, as: nil)

  static let quiet = Draft(
    "quiet day", outlet: nil, published: nil, "Nothing was said today.\r\nThe café stayed shut.\n")

  static let topics = [
    TopicEntry(
      id: "shipping", label: "Shipping", definition: "Ships and ferries.",
      terms: ["ferry", "ship*"]),
    TopicEntry(
      id: "storm-damage", label: "Storm damage", definition: "What the storm broke.",
      terms: ["damaged"]),
  ]

  static let articles = [ferry, denial, quiet].map(\.article)

  static func snapshot(of articles: [ExtractedArticle] = articles) -> Snapshot {
    var builder = IndexBuilder(extractorVersion: "test", topics: topics)
    for article in articles { builder.put(article) }
    return builder.build()
  }
}

/// A report with its claims in the making; spans are found by their words.
struct Draft {
  var article: ExtractedArticle
  private var place = 0

  init(_ id: String, outlet: String?, published: String?, _ text: String) {
    article = ExtractedArticle(
      id: id, text: text, headline: text.split(separator: "\n").first.map(String.init),
      publisher: outlet.map { ActorID($0) }, agencies: [], author: [], url: nil,
      datePublished: published.flatMap { CalendarDate($0) },
      dateBasis: published.map { _ in DateBasis(kind: .supplied, span: nil) }, dateline: nil,
      inLanguage: "en", status: .complete, wordCount: text.split(separator: " ").count,
      sentences: [], boilerplate: [], actors: [], places: [], claims: [], narration: [])
    if let outlet {
      self = actor(outlet.replacing("-", with: " "), .media)
    }
  }

  func actor(
    _ name: String, _ type: ActorType, of affiliation: String? = nil, id: String? = nil,
    alias: String? = nil
  ) -> Draft {
    var draft = self
    let forms = [name] + (alias.map { [$0] } ?? [])
    draft.article.actors.append(
      Actor(
        id: ActorID(id ?? name.replacing(" ", with: "-")), name: name, type: type,
        affiliation: affiliation.map { ActorID($0) },
        mentions: forms.map { SurfaceForm(text: $0, count: 1) }))
    return draft
  }

  func claim(
    _ content: String, cue: String, by speaker: String?, as source: String?,
    for country: String? = nil, via: (String, String)? = nil, form: Form = .indirect,
    modality: Modality = .statement, said: (String, String)? = nil, topics: [String] = [],
    about: [String] = [], places: [String] = [], figure: (String, Double, Quantity.Qualifier)? = nil
  ) -> Draft {
    var draft = self
    let contentSpan = draft.span(of: content)
    draft.place = contentSpan.start
    draft.article.places += places.map {
      Place(id: $0, name: $0, partOf: nil, mentions: [SurfaceForm(text: $0, count: 1)])
    }
    draft.article.claims.append(
      Claim(
        content: [contentSpan], cue: draft.span(of: cue, before: true),
        speaker: speaker.map {
          Speaker(
            actor: ActorID($0), mention: source.map { draft.span(of: $0, before: true) },
            resolvedBy: .name)
        },
        onBehalfOf: country.map { ActorID($0) },
        via: via.map { [Carrier(actor: ActorID($0.0), mention: draft.span(of: $0.1))] } ?? [],
        form: form, modality: modality,
        saidOn: said.map {
          SaidOn(
            text: $0.0.isEmpty ? nil : draft.span(of: $0.0, before: true),
            date: CalendarDate($0.1), precision: $0.1.utf8.count == 10 ? .day : .month,
            basis: .relative)
        } ?? .unknown,
        topics: topics, about: about.map { ActorID($0) }, places: places,
        quantities: figure.map {
          [
            Quantity(
              span: draft.span(of: $0.0), value: $0.1, qualifier: $0.2, of: "boats", unit: .count)
          ]
        } ?? [],
        isInHeadline: false, sentence: draft.sentence(around: contentSpan),
        explanation: Explanation(cue: cue, content: "clause", speaker: "subject")))
    return draft
  }

  /// Where words stand: first from the current place on, or anywhere.
  private func span(of words: String, before: Bool = false) -> Span {
    let text = Array(article.text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = before ? 0 : place
    for from in Array(start..<text.count) + Array(0..<start)
    where text[from...].starts(with: wanted) {
      return Span(from, from + wanted.count)
    }
    preconditionFailure("“\(words)” is not in \(article.id)")
  }

  private func sentence(around span: Span) -> Span {
    let text = Array(article.text.unicodeScalars)
    let start = text[..<span.start].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return Span(start, text[span.end...].firstIndex(of: "\n") ?? text.count)
  }
}

// Where a view finds the words and names that a claim or an article refers to.
import Attribution
import ClaimIndex

/// One article's words and the actors in it.
protocol TextSource {
  /// The words of a span, as printed.
  func exact(_ span: Span) -> String
  /// Writes the words of a span as a JSON string.
  func write(_ span: Span, into json: inout JSONWriter)
  func context(of span: Span, width: Int) -> (prefix: String, suffix: String)
  /// Name and type of an actor; `nil` when nobody knows the id.
  func actor(_ id: ActorID) -> (name: String, type: ActorType)?
}

extension TextSource {
  func write(_ span: Span, into json: inout JSONWriter) { json.string(exact(span)) }
}

/// An article of a snapshot.
struct IndexedText: TextSource {
  let snapshot: Snapshot
  let article: Int

  func exact(_ span: Span) -> String { snapshot.exact(span, article: article) }

  func context(of span: Span, width: Int) -> (prefix: String, suffix: String) {
    snapshot.context(of: span, article: article, width: width)
  }

  func actor(_ id: ActorID) -> (name: String, type: ActorType)? {
    guard let row = snapshot.actorRow(id: id), let actor = snapshot.actor(at: row) else {
      return nil
    }
    return (actor.name, actor.type)
  }
}

/// An article that is in no snapshot. A class, because every claim of the article is written with it.
final class ExtractedText: TextSource, Sendable {
  private let text: CodePointText
  private let actors: [ActorID: Actor]

  init(_ article: ExtractedArticle) {
    text = CodePointText(article.text)
    actors = Dictionary(article.actors.map { ($0.id, $0) }) { first, _ in first }
  }

  func exact(_ span: Span) -> String { text.text(span) }

  func write(_ span: Span, into json: inout JSONWriter) { json.string(text.octets(span)) }

  func context(of span: Span, width: Int) -> (prefix: String, suffix: String) {
    (
      text.text(Span(max(0, span.start - width), span.start)),
      text.text(Span(span.end, span.end + width))
    )
  }

  func actor(_ id: ActorID) -> (name: String, type: ActorType)? {
    actors[id].map { ($0.name, $0.type) }
  }

  /// The words of a content, its parts joined by an ellipsis.
  func text(of content: [Span]) -> String {
    content.count == 1 ? exact(content[0]) : content.map(exact).joined(separator: " … ")
  }
}

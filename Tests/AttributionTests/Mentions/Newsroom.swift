// Sets up resolvers over short texts and finds phrases in them.

@testable import Attribution

/// A short report and the resolver over it.
struct Newsroom: ~Copyable {
  let document: Document
  var resolver: ActorResolver

  init(_ text: String, knowledge: Knowledge? = nil, dateline: String? = nil) throws {
    document = Document(CodePointText(text))
    let knowledge = try knowledge ?? Self.world.get()
    resolver = ActorResolver(
      document: document, knowledge: knowledge, articleID: "a1",
      home: Home(dateline: dateline.flatMap { knowledge.country(of: $0) }))
  }

  private static let world = Result { try Knowledge() }

  /// The ids of the speakers that the `nth` occurrence of a source stands for; they then have spoken.
  mutating func speakers(_ source: String, nth: Int = 1) -> [String] {
    guard let tokens = tokens(source, nth: nth) else { return ["\(source) is not in the text"] }
    let sentence = document.sentences.firstIndex { $0.tokens.contains(tokens.lowerBound) } ?? 0
    let found = resolver.resolve(source: tokens, sentence: sentence)
    for speaker in found { resolver.noteSpeaker(speaker.actor, sentence: sentence) }
    return found.map(\.actor.text)
  }

  /// The one speaker and whom it speaks for.
  mutating func speaker(_ source: String, nth: Int = 1) -> String {
    let found = speakers(source, nth: nth)
    let behalf = found.first.flatMap { resolver.onBehalfOf(ActorID($0)) }
    return found.joined(separator: " & ") + " / " + (behalf?.text ?? "-")
  }

  mutating func about(_ content: String, speaker: String? = nil) -> [String] {
    guard let tokens = tokens(content, nth: 1) else { return ["\(content) is not in the text"] }
    let sentence = document.sentences.firstIndex { $0.tokens.contains(tokens.lowerBound) } ?? 0
    let frame = AboutFrame(speaker: speaker.map { ActorID($0) }, sentence: sentence)
    return resolver.about(tokens, in: frame).map(\.text)
  }

  func places(_ content: String) -> [String] {
    tokens(content, nth: 1).map { resolver.places(in: $0) } ?? []
  }

  /// The actor of a name, as "type affiliation".
  func actor(_ id: String) -> String? {
    resolver.actors.first { $0.id.text == id }
      .map { "\($0.type.rawValue) \($0.affiliation?.text ?? "-")" }
  }

  private func tokens(_ phrase: String, nth: Int) -> Range<Int>? {
    let wanted = Tokenizer.tokens(of: Array(phrase.unicodeScalars))
    var count = 0
    for start in document.tokens.indices where start + wanted.count <= document.tokens.count {
      let isSame = wanted.indices.allSatisfy {
        document.text(document.tokens[start + $0].span) == Self.printed(wanted[$0], in: phrase)
      }
      if isSame { count += 1 }
      if isSame, count == nth { return start..<start + wanted.count }
    }
    return nil
  }

  private static func printed(_ token: Token, in phrase: String) -> String {
    String(
      String.UnicodeScalarView(Array(phrase.unicodeScalars)[token.span.start..<token.span.end]))
  }
}

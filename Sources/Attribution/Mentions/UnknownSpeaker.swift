// Whom a source stands for that nothing in the text explains: the author, or nobody known.

extension ActorResolver {
  /// Words with which an author speaks of himself.
  private static let firstPerson: Set<String> = ["i", "we", "me", "us", "my", "our", "myself"]

  /// The source that the words themselves are: "I" in a column is its author; a pronoun that follows no
  /// name, or a bare number ("42% said"), is somebody unnamed.
  mutating func unknownSpeaker(_ source: Range<Int>) -> ResolvedSource {
    let isAuthor = source.count == 1 && Self.firstPerson.contains(text.lower(source.lowerBound))
    let isPronoun = source.count == 1 && text.has(.pronoun, source.lowerBound)
    let span = text.document.span(source)
    let name =
      isAuthor ? "The author" : isPronoun ? "An unnamed source" : text.document.text(span)
    let id = isAuthor ? "author" : isPronoun ? "unnamed-source" : ActorID(name: name).text
    let index = table.add(
      DocumentActor(
        id: ActorID("\(id).\(articleID)"), name: name, type: .anonymousSource, affiliation: nil))
    if isAuthor { author = index }
    table.note(span, of: index)
    return ResolvedSource(
      actor: table.actors[index].id, mention: span, resolvedBy: .name,
      rule: isAuthor ? "the author" : "nobody named")
  }
}

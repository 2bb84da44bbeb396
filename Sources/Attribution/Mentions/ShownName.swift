// The name of an actor as one report shows it.

extension ActorResolver {
  /// A body as this report names it: "Armenia's Defence Ministry", "Pentagon"; its own name if the report
  /// has it too, or has none, or of an organisation or an outlet only a short form.
  func shownName(of actor: DocumentActor, _ forms: [SurfaceForm]) -> String {
    switch actor.type {
    case .governmentBody, .military, .armedGroup, .organisation, .media: break
    case .country, .person, .anonymousSource: return actor.name
    }
    let canBeShort = actor.type != .organisation && actor.type != .media
    let own = Folding.fold(actor.name)
    let names = forms.map { Self.withoutArticle($0.text) }.filter {
      $0.unicodeScalars.contains { $0.properties.isUppercase } && (canBeShort || $0.contains(" "))
    }
    if names.contains(where: { Folding.fold($0) == own }) { return actor.name }
    return names.max { $0.utf8.count < $1.utf8.count } ?? actor.name
  }

  /// "Foreign Office" of "the Foreign Office".
  private static func withoutArticle(_ name: String) -> String {
    name.utf8.count > 4 && name.prefix(4).lowercased() == "the " ? String(name.dropFirst(4)) : name
  }
}

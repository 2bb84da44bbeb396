// The places that a stretch of text names.

extension ActorResolver {
  /// The ids of the places named in a range of tokens, in order, each once.
  func places(in tokens: Range<Int>) -> [String] {
    var found: [String] = []
    for index in table.mentions(in: tokens) where table.mentions[index].isPlaceUse {
      if let id = placeID(table.mentions[index]), !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// Every place of the document in order of first mention.
  var places: [Place] {
    var places: [Place] = []
    var positions: [String: Int] = [:]
    for mention in table.mentions where mention.isPlaceUse {
      guard let id = placeID(mention) else { continue }
      let words = text.document.text(text.document.span(mention.name))
      let position = positions[id] ?? places.count
      if position == places.count {
        positions[id] = position
        places.append(place(id, named: words))
      }
      Self.count(words, in: &places[position].mentions)
    }
    return places
  }

  private func placeID(_ mention: Mention) -> String? {
    if let place = mention.place { return knowledge.places[place].id }
    guard case .place = mention.kind else { return nil }
    return ActorID(name: text.document.text(text.document.span(mention.name))).text
  }

  private func place(_ id: String, named words: String) -> Place {
    guard let index = knowledge.placeIndex(of: id) else {
      return Place(id: id, name: words, partOf: nil, mentions: [])
    }
    let known = knowledge.places[index]
    return Place(id: id, name: known.name, partOf: known.partOf, mentions: [])
  }

  private static func count(_ words: String, in forms: inout [SurfaceForm]) {
    if let position = forms.firstIndex(where: { $0.text == words }) {
      forms[position].count += 1
    } else {
      forms.append(SurfaceForm(text: words, count: 1))
    }
  }
}

// The forms in which one report names its actors, to tell whose soldiers a figure counts.
import Attribution

/// Finds actors of a report by the words of a statement.
struct ActorForms {
  private struct Form {
    var words: [String]
    var country: ActorID
  }

  /// By first word; the longest form first.
  private var forms: [String: [Form]] = [:]

  init(_ article: ExtractedArticle) {
    var countries: [ActorID: ActorID] = [:]
    for actor in article.actors {
      countries[actor.id] = actor.type == .country ? actor.id : actor.affiliation ?? actor.id
    }
    for actor in article.actors {
      guard let country = countries[actor.id] else { continue }
      for form in [actor.name] + actor.mentions.map(\.text) {
        let words = FoldedWord.words(of: form).map(\.text).filter { $0 != "'s" }
        guard let first = words.first, form.unicodeScalars.contains(where: \.properties.isUppercase)
        else { continue }
        forms[first, default: []].append(Form(words: words, country: country))
      }
    }
    for first in forms.keys {
      forms[first]?.sort { ($1.words.count, $0.country) < ($0.words.count, $1.country) }
    }
  }

  /// The country (or the actor without one) that is named at a word, and how many words name it.
  func country(at index: Int, in words: [StatementWords.Word]) -> (ActorID, length: Int)? {
    for form in forms[words[index].text] ?? [] {
      let end = index + form.words.count
      if end <= words.count, words[index..<end].lazy.map(\.text).elementsEqual(form.words) {
        return (form.country, form.words.count)
      }
    }
    return nil
  }

  /// The first country named among some words.
  func first(in range: Range<Int>, of words: [StatementWords.Word]) -> ActorID? {
    for index in range {
      if let (country, _) = country(at: index, in: words) { return country }
    }
    return nil
  }
}

// The strings of the corpus as codes: actor ids, other strings, words of full text.
import Attribution

/// The dictionaries that all prepared articles share.
struct Vocabulary: Sendable {
  /// Actor ids as the reports' extraction gave them.
  var actors = TermDictionary()
  /// Names, forms, topic and place ids, counted heads, rules.
  var strings = TermDictionary()
  /// Folded words of full text.
  var words = TermDictionary()

  mutating func actor(_ id: ActorID) -> Int { Int(actors.intern(id.text)) }

  mutating func string(_ text: String) -> Int { Int(strings.intern(text)) }
}

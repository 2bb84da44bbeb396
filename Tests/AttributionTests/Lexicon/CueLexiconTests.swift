import Testing

@testable import Attribution

@Suite("Cue lexicon")
struct CueLexiconTests {
  let lexicon = CueLexicon.shared

  @Test("lists verbs, and nouns with adjectives, in alphabetical order, each once")
  func sorted() {
    for rows in [lexicon.rows.filter(\.isVerb), lexicon.rows.filter { !$0.isVerb }] {
      let lemmas = rows.map(\.lemma)
      #expect(lemmas == lemmas.sorted())
      #expect(Set(lemmas).count == lemmas.count)
    }
  }

  @Test("gives every row a frame or a preposition, and an example that shows the row's word")
  func complete() {
    for row in lexicon.rows {
      #expect(!row.frames.isEmpty || !row.prepositions.isEmpty, "\(row.lemma)")
      let words = Tokenizer.tokens(of: Array(row.example.unicodeScalars)).map(\.lower)
      let first = String(row.lemma.prefix { $0 != " " })
      let forms = Set(
        row.isVerb
          ? Inflection.forms(of: first).map(\.0) : [row.lemma, Inflection.plural(of: row.lemma)])
      #expect(words.contains(where: forms.contains), "\(row.lemma): \(row.example)")
    }
  }

  @Test("finds each verb that takes a clause in its own example")
  func examples() {
    var missed: [String] = []
    for row in lexicon.rows
    where row.isVerb && !row.frames.isDisjoint(with: [.clause, .infinitive]) {
      let document = Document(CodePointText((row.example + ".")))
      let found = AttributionFinding.find(in: Analysis(document))
      if found.isEmpty { missed.append(row.lemma) }
    }
    #expect(missed == [])
  }

  @Test(
    "inflects regular and irregular verbs",
    arguments: [
      ("say", ["said", "say", "says", "saying"]),
      ("deny", ["denied", "deny", "denies", "denying"]),
      ("admit", ["admitted", "admit", "admits", "admitting"]),
      ("write", ["wrote", "written", "write", "writes", "writing"]),
      ("promise", ["promised", "promise", "promises", "promising"]),
      ("stress", ["stressed", "stress", "stresses", "stressing"]),
    ])
  func inflects(lemma: String, forms: [String]) {
    #expect(Inflection.forms(of: lemma).map(\.0) == forms)
  }
}

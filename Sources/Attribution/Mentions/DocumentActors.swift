// The actors of one document: its mentions grouped by whom they name.

/// One actor while a document is read.
struct DocumentActor: Sendable {
  var id: ActorID
  var name: String
  var type: ActorType
  var affiliation: ActorID?
  /// Nothing but the office tells the affiliation, so what the text says of it later wins.
  var isAssumed = false
  /// For a person.
  var person: PersonName?
  /// Folded words of the office: "foreign", "minister".
  var office: [String] = []
  var isWoman: Bool?
  var isPlural = false
  /// Folded words of a description, for an unnamed source.
  var description: [String] = []
  /// An unnamed source that is no person: "the government's office".
  var isOffice = false
  /// Index into `Knowledge.bodies`, for a body that any country has.
  var body: Int?
  /// Where the text names it.
  var spans: [Span] = []
}

/// Whom the mentions of a document name. O(mentions).
struct DocumentActors: ~Copyable, Sendable {
  let text: AnnotatedText
  let knowledge: Knowledge
  var mentions: [Mention]
  var actors: [DocumentActor] = []
  var indexByID: [ActorID: Int] = [:]
  var people: [String: [Int]] = [:]
  var givenNames: [String: Int] = [:]
  var acronyms: [String: Int] = [:]
  var names: [String: Int] = [:]
  var noted: Set<Span> = []

  /// How many people of one surname are told apart; keeps a hostile text linear.
  static let namesakes = 16
  /// People with an office, in order of their first mention.
  var officeHolders: [Int] = []
  /// How many of them are searched for an office.
  static let officeReach = 200
  /// How many mentions a look back passes.
  static let lookBack = 40

  /// Where the report comes from.
  let home: Home
  /// The country of what is named without one; see `findHomeCountry`.
  private(set) var homeCountry: ActorID?
  /// The country that the report names most, once people are affiliated.
  var mainCountry: Int?

  /// The words that the document prints in lower case; made when first asked for.
  private var lowerCase: LowerCaseWords?

  private struct LowerCaseWords {
    private var known = WordMap(unknown: false)
    private var others: Set<String> = []

    init(of document: Document) {
      let tokens = document.tokens
      others.reserveCapacity(tokens.count / 4)
      for index in tokens.indices where tokens[index].kind == .word && !tokens[index].isCapitalised
      {
        if tokens[index].word < 0 {
          others.insert(tokens[index].lower)
        } else {
          known[tokens[index].word] = true
        }
      }
    }

    func contains(_ word: Token) -> Bool {
      word.word < 0 ? others.contains(word.lower) : known[word.word]
    }
  }

  init(_ text: AnnotatedText, knowledge: Knowledge, home: Home = Home()) {
    self.text = text
    self.knowledge = knowledge
    self.home = home
    mentions = MentionFinder.mentions(in: text, knowledge: knowledge)
    noted.reserveCapacity(mentions.count)
    indexByID.reserveCapacity(32)
    homeCountry = findHomeCountry()
    collectPeople()
    for index in mentions.indices { assign(index) }
    affiliatePeople()
    affiliateBodies()
  }

  /// Whom a mention names; a name that was told only after it counts.
  mutating func actor(of index: Int) -> Int? {
    if mentions[index].actor == nil, case .unknown = mentions[index].kind,
      let actor = single(index)
    {
      mentions[index].actor = actor
      note(text.document.span(mentions[index].name), of: actor)
    }
    return mentions[index].actor
  }

  mutating func isPrintedInLowerCase(_ word: Token) -> Bool {
    let words = lowerCase ?? LowerCaseWords(of: text.document)
    lowerCase = words
    return words.contains(word)
  }

  /// The people among the actors whose office ends in one of `heads`, all words of `office` in theirs,
  /// of an affiliation when one is given.
  func holders(of office: [String], in affiliation: ActorID?) -> [Int] {
    officeHolders.suffix(Self.officeReach).filter { index in
      let actor = actors[index]
      guard actor.type == .person, !actor.office.isEmpty,
        office.allSatisfy({ word in actor.office.contains(where: { Self.isSameOffice($0, word) }) })
      else { return false }
      guard let affiliation else { return true }
      return actor.affiliation == affiliation
        || actor.affiliation.flatMap({ countryAbove($0) }) == affiliation
    }
  }

  static func isSameOffice(_ left: String, _ right: String) -> Bool {
    left == right || (left == "defence" && right == "defense")
      || (left == "defense" && right == "defence")
      || (left == "premier" && right == "minister") || (left == "minister" && right == "premier")
  }

  mutating func change(_ actor: Int, _ change: (inout DocumentActor) -> Void) {
    change(&actors[actor])
  }

  /// The mentions that lie in or touch a range of tokens, as indices in order.
  func mentions(in range: Range<Int>) -> [Int] {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let first = low
    while low < mentions.count, mentions[low].tokens.lowerBound < range.upperBound { low += 1 }
    var found = Array(first..<low)
    while low < mentions.count {
      if mentions[low].tokens.lowerBound < range.upperBound {
        found.append(low)
      } else if !mentions[low].isModifier {
        break
      }
      low += 1
    }
    return found
  }

  /// Takes a name that could not be told before for an actor, because it acts.
  mutating func promote(_ index: Int, to type: ActorType) -> Int? {
    let mention = mentions[index]
    let actor: Int
    if type == .person {
      guard let name = PersonName(mention.name, in: text) else { return nil }
      actor = person(name, printed: mention.name)
      readApposition(behind: index, actor)
      if actors[actor].affiliation == nil, let employer = employerBefore(index) {
        actors[actor].affiliation = actors[employer].id
      }
      assumeCountry(of: actor, index)
    } else {
      guard let organisation = organisation(mention) else { return nil }
      actor = organisation
      if actors[actor].spans.isEmpty { actors[actor].type = type }
    }
    mentions[index].actor = actor
    note(text.document.span(mention.name), of: actor)
    return actor
  }

  mutating func note(_ span: Span, of actor: Int) {
    // Who speaks is an actor of the report, even where the words are another's too.
    if noted.insert(span).inserted || actors[actor].spans.isEmpty {
      actors[actor].spans.append(span)
    }
  }
}

// The rows of the cue table: which words attribute, and what may follow them.

/// What may follow a cue.
struct Frames: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let quotation = Frames(rawValue: 1 << 0)
  static let clause = Frames(rawValue: 1 << 1)
  /// A clause that must begin with "that".
  static let thatClause = Frames(rawValue: 1 << 2)
  /// An addressee may stand between the cue and its content.
  static let addressee = Frames(rawValue: 1 << 3)
  static let question = Frames(rawValue: 1 << 4)
  static let infinitive = Frames(rawValue: 1 << 5)
  static let objectInfinitive = Frames(rawValue: 1 << 6)
  static let gerund = Frames(rawValue: 1 << 7)
  static let asPhrase = Frames(rawValue: 1 << 8)
  static let object = Frames(rawValue: 1 << 9)
  /// The cue may stand alone after its content.
  static let bare = Frames(rawValue: 1 << 10)
  static let passive = Frames(rawValue: 1 << 11)
  static let adjective = Frames(rawValue: 1 << 12)
  /// An object with the number that it is put at.
  static let estimate = Frames(rawValue: 1 << 13)
  /// An object that is held responsible.
  static let responsibility = Frames(rawValue: 1 << 14)

  /// By the ASCII letter that stands for a frame in the tables.
  static let letters: [UInt8: Frames] = {
    let letters: [(Unicode.Scalar, Frames)] = [
      ("q", .quotation), ("c", .clause), ("t", .thatClause), ("a", .addressee), ("w", .question),
      ("i", .infinitive), ("n", .objectInfinitive), ("g", .gerund), ("s", .asPhrase),
      ("o", .object), ("z", .bare), ("x", .passive), ("j", .adjective),
      ("e", .estimate), ("r", .responsibility),
    ]
    return Dictionary(uniqueKeysWithValues: letters.map { (UInt8(ascii: $0), $1) })
  }()
}

/// One row of the cue table.
struct CueRow: Sendable, Hashable {
  var lemma: String
  var frames: Frames
  /// The prepositions that may lead to the content.
  var prepositions: [String]
  var modality: Modality
  /// A sentence that shows the row at work.
  var example: String
  /// Whether the row is a verb; nouns and adjectives are not.
  var isVerb: Bool
}

/// The forms in which a verb can stand in a text.
enum CueForm: UInt8, Sendable, Hashable {
  case base, thirdPerson, past, pastParticiple, gerund, nominal
}

/// All rows and the word forms that lead to them. A class, because every finder holds it and it never
/// changes.
final class CueLexicon: Sendable {
  struct Entry: Sendable, Hashable {
    var row: Int
    var form: CueForm
  }

  let rows: [CueRow]
  /// Folded word forms with their verb rows; where a form comes again, its first row counts.
  let verbs: [(word: String, entry: Entry)]
  /// Folded form of the verb → particle → entry: "pointed" → "out".
  let particleVerbs: [String: [String: Entry]]
  /// Folded word forms with their noun or adjective rows; where a form comes again, its last row counts.
  let nominals: [(word: String, row: Int)]

  static let shared = CueLexicon()

  private init() {
    let verbRows = Self.rows(of: Self.verbTable, isVerb: true)
    let nominalRows = Self.rows(of: Self.nominalTable, isVerb: false)
    var verbs: [(word: String, entry: Entry)] = []
    var particleVerbs: [String: [String: Entry]] = [:]
    for (number, row) in verbRows.enumerated() {
      let words = WorldTable.words(row.lemma)
      if words.count == 2 {
        for (word, form) in Inflection.forms(of: words[0]) {
          particleVerbs[word, default: [:]][words[1]] = Entry(row: number, form: form)
        }
        continue
      }
      for (word, form) in Inflection.forms(of: row.lemma) {
        verbs.append((word, Entry(row: number, form: form)))
      }
    }
    var nominals: [(word: String, row: Int)] = []
    for (number, row) in nominalRows.enumerated() {
      nominals.append((row.lemma, verbRows.count + number))
      if !row.frames.contains(.adjective) {
        nominals.append((Inflection.plural(of: row.lemma), verbRows.count + number))
      }
    }
    rows = verbRows + nominalRows
    self.verbs = verbs
    self.particleVerbs = particleVerbs
    self.nominals = nominals
  }

  private static func rows(of table: String, isVerb: Bool) -> [CueRow] {
    WorldTable.rows(table).map { cells in
      precondition(cells.count == 4, "a cue row has four cells")
      var frames: Frames = []
      var prepositions: [String] = []
      for code in WorldTable.words(cells[1]) {
        guard let first = code.utf8.first else { continue }
        if first == UInt8(ascii: "+") {
          prepositions.append(String(code.dropFirst()))
        } else if let frame = Frames.letters[first] {
          frames.insert(frame)
        }
      }
      return CueRow(
        lemma: cells[0], frames: frames, prepositions: prepositions,
        modality: Modality(rawValue: cells[2]) ?? .statement, example: cells[3], isVerb: isVerb)
    }
  }
}

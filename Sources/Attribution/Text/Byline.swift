// Reads who wrote a report from its byline and its credits.

/// "By Ann Smith", "Reporting by Ann Smith, Bo Lee; Editing by C. Doe".
enum Byline {
  /// The reporters and writers that a text credits, editors left out, each once, in text order.
  static func authors(in layout: PageLayout, _ scalars: [Unicode.Scalar]) -> [String] {
    var authors: [String] = []
    var seen: Set<String> = []
    for span in layout.spans(.byline) + layout.spans(.credit) {
      for name in names(in: words(scalars, span)) where seen.insert(name).inserted {
        authors.append(name)
      }
    }
    return authors
  }

  /// Whether a line is a byline: "By" and up to nine words, the first of them capitalised.
  static func isByline(_ line: TextLine, in scalars: [Unicode.Scalar]) -> Bool {
    guard line.wordCount <= 10, line.opening.starts(with: "by ".utf8), line.span.count > 3 else {
      return false
    }
    return !line.endsSentence && scalars[line.span.start + 3].properties.isUppercase
  }

  /// Whether a line in brackets names who made the report: "(Example News Monitoring Desk)", "(AFP)".
  static func isDesk(_ line: TextLine) -> Bool {
    guard line.wordCount <= 8, line.opening.first == UInt8(ascii: "("),
      line.opening.last == UInt8(ascii: ")")
    else { return false }
    return line.wordCount == 1
      || desks.contains { desk in
        line.opening.indices.contains { line.opening[$0...].starts(with: desk) }
      }
  }

  private static let desks: [[UInt8]] = [
    " desk", " agency", " agencies", " news", " bureau", " staff", " correspondent", " wire",
    " reporter",
  ].map { Array($0.utf8) }

  /// The words of a line; marks that part names are words of their own.
  private static func words(_ scalars: [Unicode.Scalar], _ span: Span) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if !word.isEmpty { words.append(String(word)) }
      word.removeAll()
    }
    for offset in span.start..<span.end {
      let scalar = scalars[offset]
      switch scalar {
      case ",", ";", "&", "|", "(", ")", "/":
        close()
        words.append(String(scalar))
      case "." where word.count > 2:
        close()
        words.append(".")
      default:
        if CharacterClass.of(scalar) == .space { close() } else { word.append(scalar) }
      }
    }
    close()
    return words
  }

  /// Walks over the words: "by" opens a list of names unless editors follow, a small word closes a name.
  private static func names(in words: [String]) -> [String] {
    var names: [String] = []
    var name: [String] = []
    var isList = false
    var task = ""
    func close() {
      if (2...4).contains(name.count) { names.append(name.joined(separator: " ")) }
      name.removeAll()
    }
    for word in words {
      let folded = Folding.fold(word)
      switch folded {
      case "by":
        close()
        isList = !["editing", "edited", "translated", "production"].contains(task)
      case ",", "&", "and": close()
      case ";", ".", "(", ")", "|", "/", "in", "at", "from", "for", "with", "of":
        close()
        isList = isList && folded == "with"
      default:
        if tasks.contains(folded) {
          close()
          isList = false
        } else if isList, word.unicodeScalars.first?.properties.isUppercase == true {
          name.append(word)
        }
      }
      task = folded
    }
    close()
    return names.filter { !isOutlet($0) }
  }

  private static let tasks: Set<String> = [
    "reporting", "writing", "editing", "edited", "compiled", "translated", "production",
    "additional",
  ]

  private static func isOutlet(_ name: String) -> Bool {
    let last = Folding.fold(name).split(separator: " ").last.map(String.init) ?? ""
    return ["press", "news", "staff", "agency", "desk", "writer", "correspondent", "times", "post"]
      .contains(last)
  }
}

// Tells the report from the page around it, line by line: headline, labels, captions, credits, prompts.

/// What each line of a text is for.
struct PageLayout: Sendable {
  enum Role: Sendable, Hashable {
    case body, headline, sectionLabel, breadcrumb, byline, date, caption, credit
    /// Menus, prompts, share buttons and what else the page prints.
    case furniture
    /// A related item: its headline or teaser.
    case related
  }

  private(set) var lines: [TextLine]
  private(set) var roles: [Role]

  /// Reads a text; O(length).
  init(_ scalars: [Unicode.Scalar]) {
    lines = TextLine.lines(of: scalars)
    roles = lines.map { LineClassifier.role(of: $0, in: scalars) }
    markRelatedBlocks()
    markFrontMatter(scalars)
    markStandaloneHeadlines(scalars)
    markTail()
  }

  /// The headline, when the text starts with one.
  var headline: Span? { first(.headline) }

  /// The lines with one role, in text order.
  func spans(_ role: Role) -> [Span] {
    zip(lines, roles).compactMap { $1 == role ? $0.span : nil }
  }

  /// The first line of the report itself.
  var firstBodyLine: Span? { first(.body) }

  private func first(_ role: Role) -> Span? {
    roles.firstIndex(of: role).map { lines[$0].span }
  }

  /// From the heading of a block of related items on, everything up to the next paragraph of a report.
  private mutating func markRelatedBlocks() {
    var isInBlock = false
    for index in lines.indices {
      if roles[index] == .furniture, Self.isRelatedHeading(lines[index]) {
        isInBlock = true
      } else if isInBlock {
        if roles[index] == .body, Self.isParagraph(lines[index]) {
          isInBlock = false
        } else if roles[index] == .body {
          roles[index] = .related
        }
      }
    }
  }

  /// The lines above the first sentence: section labels, a headline, a byline.
  private mutating func markFrontMatter(_ scalars: [Unicode.Scalar]) {
    var candidates: [Int] = []
    var body: Int?
    for index in lines.indices where roles[index] == .body {
      if Self.canBeHeadline(lines[index], isFirst: candidates.isEmpty, scalars) {
        candidates.append(index)
        if candidates.count == Self.maximumHeadlineCandidates { break }
      } else {
        body = index
        break
      }
    }
    guard body != nil, let headline = candidates.first(where: { lines[$0].wordCount >= 3 })
    else { return }
    for index in candidates where index < headline { roles[index] = .sectionLabel }
    roles[headline] = .headline
    for index in candidates where index > headline {
      let isRepeated = lines[index].opening == lines[headline].opening
      if isRepeated || lines[index].wordCount <= 2 { roles[index] = .sectionLabel }
    }
  }

  private static let maximumHeadlineCandidates = 12

  /// A short line without a sentence between two paragraphs: a related headline or a crosshead.
  private mutating func markStandaloneHeadlines(_ scalars: [Unicode.Scalar]) {
    let body = lines.indices.filter { roles[$0] == .body }
    guard body.count > 2 else { return }
    let unfinished = body.filter { !lines[$0].endsSentence }
    guard !unfinished.isEmpty, unfinished.count * 3 <= body.count else { return }
    let isHardWrapped = lines.allSatisfy { $0.span.count <= 120 }
    for position in 1..<(body.count - 1) {
      let line = lines[body[position]]
      guard !line.endsSentence, !line.hasInnerStop, line.wordCount <= 20,
        line.isAfterBlank && line.isBeforeBlank || !isHardWrapped,
        lines[body[position - 1]].endsSentence, lines[body[position + 1]].endsSentence,
        Self.startsLikeHeadline(scalars[line.span.start]),
        Self.endsLikeHeadline(scalars[line.span.end - 1])
      else { continue }
      roles[body[position]] = .related
    }
  }

  /// Behind the last sentence, short lines without one are the page's.
  private mutating func markTail() {
    guard let last = lines.indices.last(where: { roles[$0] == .body && lines[$0].endsSentence })
    else { return }
    for index in lines.indices where index > last && roles[index] == .body {
      if lines[index].wordCount <= 8 { roles[index] = .furniture }
    }
  }

  private static func isRelatedHeading(_ line: TextLine) -> Bool {
    line.folded.map { FurniturePhrases.relatedHeadings.contains(LineClassifier.bare($0)) } ?? false
  }

  private static func isParagraph(_ line: TextLine) -> Bool {
    line.endsSentence && line.span.count >= 160 && !line.closing.suffix(3).elementsEqual("...".utf8)
  }

  private static func canBeHeadline(
    _ line: TextLine, isFirst: Bool, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard line.wordCount <= 30, !line.hasInnerStop else { return false }
    guard Dateline.read(scalars, line.span) == nil else { return false }
    guard line.endsSentence else { return scalars[line.span.end - 1] != ":" }
    guard isFirst, line.isBeforeBlank, line.wordCount <= 20 else { return false }
    return isTitleCase(scalars, line.span)
  }

  /// Whether at least three words are capitalised and fewer than a third of the longer ones are not.
  private static func isTitleCase(_ scalars: [Unicode.Scalar], _ span: Span) -> Bool {
    var capitalised = 0
    var plain = 0
    var start = span.start
    for offset in span.start...span.end {
      guard offset == span.end || CharacterClass.of(scalars[offset]) == .space else { continue }
      if offset - start >= 4 {
        if scalars[start].properties.isLowercase { plain += 1 } else { capitalised += 1 }
      }
      start = offset + 1
    }
    return capitalised >= 3 && plain * 3 < capitalised
  }

  private static func startsLikeHeadline(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isUppercase { return true }
    switch scalar {
    case "\"", "'", "\u{201C}", "\u{2018}": return true
    default: return CharacterClass.of(scalar) == .digit
    }
  }

  private static func endsLikeHeadline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ",", ";", "-", "\u{2013}", "\u{2014}", "\u{2026}": false
    default: true
    }
  }
}

// Tells what a line is for from its own words, without its neighbours.

/// Rules for one line.
enum LineClassifier {
  /// The role that the line's words prove; `.body` when they prove none.
  static func role(of line: TextLine, in scalars: [Unicode.Scalar]) -> PageLayout.Role {
    if let folded = line.folded {
      if let role = ofShort(line, bare(folded), in: scalars) { return role }
    }
    if isBreadcrumb(line) { return .breadcrumb }
    if isCredit(line) { return .credit }
    if isCaption(line) { return .caption }
    if line.wordCount <= FurniturePhrases.openingWordLimit, isFurniture(line) { return .furniture }
    return .body
  }

  /// A folded line without the marks around it.
  static func bare(_ folded: String) -> String {
    var view = folded.unicodeScalars[...]
    while let last = view.last, isMark(last) { view.removeLast() }
    while let first = view.first, isMark(first) { view.removeFirst() }
    return String(view)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ".", "!", "?", "\u{2192}", "\u{203A}", "\u{BB}", ">", "|", "*", "-", "\u{2013}",
      "\u{2014}", "#", " ", "\u{2022}", "<", "[", "]", "_", "=", "+", "~", "\u{25BA}":
      true
    default: false
    }
  }

  private static func ofShort(
    _ line: TextLine, _ bare: String, in scalars: [Unicode.Scalar]
  ) -> PageLayout.Role? {
    if bare.isEmpty { return .furniture }
    if FurniturePhrases.lines.contains(bare) || FurniturePhrases.relatedHeadings.contains(bare) {
      return .furniture
    }
    if DateHeader.read(scalars, line) != nil { return .date }
    if isAddress(line) || !hasLetter(bare) { return .furniture }
    if Byline.isByline(line, in: scalars) { return .byline }
    if Byline.isDesk(line) { return .credit }
    return nil
  }

  /// "News / Syria / Turkey", "Home > World > Asia": the first of the parts is no more than three words.
  private static func isBreadcrumb(_ line: TextLine) -> Bool {
    guard !line.endsSentence, line.wordCount <= 40 else { return false }
    for (position, octet) in line.opening.enumerated() where octet == 0x20 {
      guard let length = separators.match(in: line.opening, at: position) else { continue }
      let head = line.opening[..<position]
      let isBar = length == 3 && line.opening[position + 1] == UInt8(ascii: "|")
      return head.count { $0 == 0x20 } <= 2 && (!isBar || line.wordCount <= 6)
    }
    return false
  }

  private static let separators = PhraseTable([
    " / ", " > ", " \u{203A} ", " | ", " \u{2192} ", " :: ", " \" ",
  ])

  /// A web address or an account name alone on its line.
  private static func isAddress(_ line: TextLine) -> Bool {
    guard line.wordCount == 1, !line.endsSentence else { return false }
    return addresses.match(in: line.opening) != nil
      || line.opening.dropFirst().contains(UInt8(ascii: "."))
  }

  private static let addresses = PhraseTable(["http:", "https:", "www.", "@"])

  private static func hasLetter(_ text: String) -> Bool {
    text.unicodeScalars.contains { CharacterClass.of($0) == .letter }
  }

  private static func isCredit(_ line: TextLine) -> Bool {
    FurniturePhrases.creditOpenings.match(in: line.opening) != nil
  }

  private static func isCaption(_ line: TextLine) -> Bool {
    guard line.wordCount <= 80 else { return false }
    if FurniturePhrases.captionOpenings.match(in: line.opening) != nil { return true }
    for start in max(0, line.closing.count - 48)..<line.closing.count {
      guard let length = FurniturePhrases.captionMarks.match(in: line.closing, at: start) else {
        continue
      }
      // A mark without brackets has to be the very end, apart from a bracket or a full stop.
      let first = line.closing[start]
      let isOpen = line.closing[start + length - 1] == 0x20
      if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") || isOpen { return true }
      if line.closing.count - start - length <= 1 { return true }
    }
    return false
  }

  private static func isFurniture(_ line: TextLine) -> Bool {
    FurniturePhrases.openings.match(in: line.opening) != nil
      || FurniturePhrases.closings.contains { line.closing.suffix($0.count).elementsEqual($0) }
  }
}

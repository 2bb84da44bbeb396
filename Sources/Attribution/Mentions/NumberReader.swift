// Reads a number at a token: "586,000", "3.6 million", "1.2bn", "twenty-five", "half a million", "20-30".

/// A number as printed, without its qualifier.
struct PrintedNumber: Hashable, Sendable {
  /// Indices into `Document.tokens`; the last token may hold more than the number ("150-vehicle").
  var tokens: Range<Int>
  /// The code points of the number alone.
  var span: Span
  var value: Double
  /// The other end of a range ("20-30").
  var upper: Double?
  /// An unspecified plural: "dozens", "several hundred". The value is the least it can mean.
  var isVague = false
  /// It is written as a small word: "three", not "3" and not "three hundred".
  var isSmallWord = false
  /// Four digits without a mark, as a year is written.
  var isBareFourDigits = false
  /// What follows in the same token, folded: "vehicle" in "150-vehicle", "km" in "30km".
  var attached = ""
}

/// Looks at the tokens of one range and never beyond it.
struct NumberReader {
  let document: Document
  let end: Int

  /// The number that starts at the token at `index`.
  func number(at index: Int) -> PrintedNumber? {
    guard index < end else { return nil }
    switch document.tokens[index].kind {
    case .punctuation: return nil
    case .number: return figure(at: index)
    case .word:
      let key = document.tokens[index].key
      if Self.isDigit(UInt8(truncatingIfNeeded: key >> 24)) { return figure(at: index) }
      return Self.openings.contains(key) ? words(at: index) : nil
    }
  }

  /// The four letters that English number words start with, so that most tokens cost one probe.
  private static let openings = KeyedLists(
    [
      "a", "an", "one", "one-", "two", "two-", "thre", "four", "five", "six", "six-", "seve",
      "eigh", "nine",
      "ten", "ten-", "tens", "elev", "twel", "thir", "fort", "fift", "sixt", "twen", "hund", "thou",
      "mill",
      "bill", "tril", "doze", "scor", "half", "few", "many",
    ].map { (KeyedLists.key(of: $0), 0) })

  private static func isDigit(_ octet: UInt8) -> Bool { octet &- 0x30 < 10 }

  // MARK: Figures

  private func figure(at index: Int) -> PrintedNumber? {
    let token = document.tokens[index]
    let octets = Array(token.lower.utf8)
    guard let digits = Digits(octets[...]) else { return nil }
    var number = PrintedNumber(
      tokens: index..<(index + 1),
      span: Span(token.span.start, token.span.start + digits.length), value: digits.value(times: 1))
    number.isBareFourDigits = digits.length == 4 && digits.isPlain && octets.count == 4
    let rest = octets[digits.length...]
    if rest.isEmpty {
      scale(&number, digits)
      range(&number)
      return number
    }
    return attach(rest, to: number, digits)
  }

  /// "million" behind a figure.
  private func scale(_ number: inout PrintedNumber, _ digits: Digits) {
    let next = number.tokens.upperBound
    guard next < end, document.tokens[next].kind == .word else { return }
    var word = document.tokens[next].lower
    if let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")) { word = String(word[..<hyphen]) }
    guard let scale = NumberWords.scale(word) else { return }
    number.value = digits.value(times: scale)
    number.isBareFourDigits = false
    number.span.end = document.tokens[next].span.start + word.utf8.count
    number.tokens = number.tokens.lowerBound..<(next + 1)
  }

  /// "20 to 30", "20–30" in separate tokens.
  private func range(_ number: inout PrintedNumber) {
    let dash = number.tokens.upperBound
    guard dash + 1 < end, ["to", "-", "\u{2013}"].contains(document.tokens[dash].lower),
      document.tokens[dash + 1].kind == .number,
      let digits = Digits(Array(document.tokens[dash + 1].lower.utf8)[...])
    else { return }
    if document.tokens[dash].lower == "to", number.tokens.lowerBound > 0,
      document.tokens[number.tokens.lowerBound - 1].lower == "from"
    {
      return
    }
    var upper = PrintedNumber(
      tokens: (dash + 1)..<(dash + 2), span: document.tokens[dash + 1].span,
      value: digits.value(times: 1))
    scale(&upper, digits)
    let scale = upper.value / digits.value(times: 1)
    if number.value < digits.value(times: 1), scale > 1 { number.value *= scale }
    guard number.value < upper.value else { return }
    number.upper = upper.value
    number.tokens = number.tokens.lowerBound..<upper.tokens.upperBound
    number.span.end = upper.span.end
  }

  /// What follows the digits in the same token.
  private func attach(
    _ rest: ArraySlice<UInt8>, to number: PrintedNumber, _ digits: Digits
  ) -> PrintedNumber? {
    var number = number
    guard rest.first == UInt8(ascii: "-") else {
      let suffix = String(decoding: rest, as: UTF8.self)
      if let scale = Self.suffixScale(suffix) {
        number.value = digits.value(times: scale)
        number.span.end += suffix.utf8.count
      } else if MeasureUnit.suffixes.contains(suffix) {
        number.attached = suffix
        number.span.end += suffix.utf8.count
      } else {
        return nil
      }
      return number
    }
    let compound = rest.dropFirst()
    guard let first = compound.first else { return nil }
    if Self.isDigit(first) {
      guard let upper = Digits(compound), upper.length == compound.count,
        upper.value(times: 1) > number.value, !(number.value >= 1900 && upper.length <= 2)
      else { return nil }
      number.upper = upper.value(times: 1)
      number.span.end = number.span.start + digits.length + 1 + upper.length
      return number
    }
    let word = String(decoding: compound, as: UTF8.self)
    if let scale = NumberWords.scale(word) {
      number.value = digits.value(times: scale)
      number.span.end = document.tokens[number.tokens.lowerBound].span.end
      return number
    }
    guard !word.hasPrefix("year-old") else { return nil }
    number.attached = word
    return number
  }

  private static func suffixScale(_ suffix: String) -> Double? {
    switch suffix {
    case "k": 1e3
    case "bn", "mn", "tn", "mln", "bln", "trn", "million", "billion", "trillion":
      NumberWords.scale(suffix)
    case "b": 1e9
    default: nil
    }
  }

  // MARK: Words

  private func words(at index: Int) -> PrintedNumber? {
    let word = document.tokens[index].lower
    switch word {
    case "a", "an", "several", "few", "many": return scaleWord(at: index + 1, from: index)
    case "half": return half(at: index)
    case "tens": return vague(10, at: index)
    default: break
    }
    if let scale = NumberWords.vague(word) { return vague(scale, at: index) }
    return cardinal(at: index) ?? compound(at: index)
  }

  /// "a dozen", "a hundred", "several thousand".
  private func scaleWord(at index: Int, from start: Int) -> PrintedNumber? {
    guard index < end, let first = NumberWords.scale(document.tokens[index].lower) else {
      return nil
    }
    var value = first
    var last = index
    if last + 1 < end, let scale = NumberWords.scale(document.tokens[last + 1].lower), scale > value
    {
      value *= scale
      last += 1
    }
    var number = PrintedNumber(
      tokens: start..<(last + 1), span: document.span(start..<(last + 1)), value: value)
    if !["a", "an"].contains(document.tokens[start].lower) {
      number.value *= 2
      number.isVague = true
    }
    return number
  }

  /// "half a million", "half a dozen".
  private func half(at index: Int) -> PrintedNumber? {
    guard index + 2 < end, document.tokens[index + 1].lower == "a",
      let scale = NumberWords.scale(document.tokens[index + 2].lower)
    else { return nil }
    return PrintedNumber(
      tokens: index..<(index + 3), span: document.span(index..<(index + 3)), value: scale / 2)
  }

  /// "dozens", "tens of thousands": at least two of the scale.
  private func vague(_ scale: Double, at index: Int) -> PrintedNumber? {
    var value = scale * 2
    var last = index
    if index + 2 < end, document.tokens[index + 1].lower == "of",
      let larger = NumberWords.vague(document.tokens[index + 2].lower), larger > scale
    {
      value *= larger
      last = index + 2
    } else if scale == 10 {
      return nil
    }
    return PrintedNumber(
      tokens: index..<(last + 1), span: document.span(index..<(last + 1)), value: value,
      isVague: true)
  }

  /// "three", "twenty-five", "two hundred and fifty thousand".
  private func cardinal(at index: Int) -> PrintedNumber? {
    var total = 0.0
    var current = 0.0
    var next = index
    var last = index - 1
    while next < end, next - index < 10 {
      let word = document.tokens[next].lower
      if let unit = Self.unit(word) {
        guard current == 0 || current >= 100 && Int(current) % 100 == 0 else { break }
        current += Double(unit)
        last = next
      } else if let scale = NumberWords.scale(word), current > 0 {
        if scale < 1000 {
          current *= scale
        } else {
          total += current * scale
          current = 0
        }
        last = next
      } else if word != "and" || current < 100 && total == 0 {
        break
      }
      next += 1
    }
    guard last >= index else { return nil }
    let value = total + current
    return PrintedNumber(
      tokens: index..<(last + 1), span: document.span(index..<(last + 1)), value: value,
      isSmallWord: last == index && value < 20)
  }

  /// A number word of one token: "five", "twenty-five".
  private static func unit(_ word: String) -> Int? {
    if let unit = NumberWords.unit(word) { return unit }
    guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")),
      let tens = NumberWords.unit(String(word[..<hyphen])), tens >= 20,
      let ones = NumberWords.unit(String(word[word.index(after: hyphen)...])), ones < 10
    else { return nil }
    return tens + ones
  }

  /// "three-day", "two-vehicle".
  private func compound(at index: Int) -> PrintedNumber? {
    let token = document.tokens[index]
    guard let hyphen = token.lower.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let head = String(token.lower[..<hyphen])
    guard let value = NumberWords.unit(head) else { return nil }
    let attached = String(token.lower[token.lower.index(after: hyphen)...])
    guard !Self.figurative.contains(attached), !attached.hasPrefix("year-old") else { return nil }
    return PrintedNumber(
      tokens: index..<(index + 1),
      span: Span(token.span.start, token.span.start + head.utf8.count), value: Double(value),
      isSmallWord: true, attached: attached)
  }

  /// What a number word is joined to without counting anything.
  private static let figurative: Set<String> = [
    "way", "state", "party", "side", "sided", "time", "fold", "third", "thirds", "quarter",
    "quarters",
    "fifth", "fifths", "tier", "tiered", "pronged", "track", "step", "dimensional", "faced",
    "piece",
    "point", "on-one", "off", "man", "woman", "person", "bit", "star", "word", "half", "tenths",
  ]
}

// Guesses the language of a text from its script and its commonest small words.

/// BCP 47 tags; `und` when nothing speaks for any of the languages known here.
enum LanguageGuess {
  /// The language of the first 600 tokens.
  static func tag(of tokens: [Token]) -> String {
    var counts = [Int](repeating: 0, count: languages.count)
    var scripts: [String: Int] = [:]
    var latin = 0
    let masks = masks
    for index in tokens.indices.prefix(600) where tokens[index].kind == .word {
      if let script = script(of: tokens[index]) {
        scripts[script, default: 0] += 1
        continue
      }
      latin += 1
      var mask = masks[tokens[index].word]
      while mask != 0 {
        counts[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
    }
    if let script = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      script.value > latin
    {
      return script.key
    }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else {
      return "und"
    }
    return languages[index].tag
  }

  /// In order of preference when two are equally likely.
  private static let languages: [(tag: String, words: String)] = [
    (
      "en",
      """
      the of and to in a is that for it was on with as he be by at from said are this have has were not \
      but his they we which or an will been had who their she after would more also no if its
      """
    ),
    (
      "de",
      """
      der die und das den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an er hat aus \
      bei sie nach wurde werden sind einer dass wie einen uber noch
      """
    ),
    (
      "fr",
      """
      le la les de des et un une est que dans pour qui sur par au pas plus du en ce il avec sont ne se son \
      ont aux cette mais ete selon elle
      """
    ),
    (
      "es",
      """
      el la los las de del y que en un una es por con para se al su lo como mas no ha fue sus este entre \
      pero sobre dijo tambien
      """
    ),
    (
      "it",
      """
      il la le di che e un una per con del della in sono non si da al dei gli nel alla ha anche piu delle \
      come dal
      """
    ),
    (
      "pt",
      """
      o a os as de do da que e em um uma para com nao por mais no na dos das foi se ao como pelo sao disse
      """
    ),
    (
      "nl",
      """
      de het een van en in is dat op te voor met zijn niet aan er om ook door naar bij uit maar werd heeft \
      zegt
      """
    ),
    (
      "tr",
      """
      ve bir bu icin ile olarak da de olan gibi daha sonra kadar cok ise oldugunu dedi ancak \
      tarafindan
      """
    ),
    ("pl", "i w na z do nie sie ze jest to przez po dla od o jak ktory sa ale oraz"),
    ("id", "dan yang di dengan untuk dari pada ini itu dalam tidak akan oleh kepada bahwa"),
  ]

  static let smallWords: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for (index, language) in languages.enumerated() {
      for word in WorldTable.words(language.words) {
        table[word, default: 0] |= 1 << index
      }
    }
    return table
  }()

  private static let masks = WordMap(smallWords, unknown: 0)

  /// The commonest language of a script other than the Latin one, by the first letter of a word.
  @inline(__always)
  private static func script(of token: Token) -> String? {
    token.key < 0xC000_0000 ? nil : otherScript(of: token)
  }

  private static func otherScript(of token: Token) -> String? {
    guard let first = token.lower.unicodeScalars.first,
      first.value >= 0x370
    else { return nil }
    switch first.value {
    case 0x370..<0x400: return "el"
    case 0x400..<0x530:
      return token.lower.unicodeScalars.contains {
        "\u{456}\u{457}\u{454}\u{491}".unicodeScalars.contains($0)
      }
        ? "uk" : "ru"
    case 0x590..<0x600: return "he"
    case 0x600..<0x780:
      return token.lower.unicodeScalars.contains {
        "\u{67E}\u{686}\u{698}\u{6AF}".unicodeScalars.contains($0)
      }
        ? "fa" : "ar"
    case 0x900..<0x980: return "hi"
    case 0x3040..<0x3100: return "ja"
    case 0x4E00..<0xA000: return "zh"
    case 0xAC00..<0xD7B0: return "ko"
    default: return nil
    }
  }
}

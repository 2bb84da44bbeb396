// The values of English number words.

/// Words in folded form.
enum NumberWords {
  /// "two" to "nineteen" and the tens; "one" too.
  static func unit(_ word: String) -> Int? { units[word] }

  /// "hundred" to "trillion" and how news shortens them.
  static func scale(_ word: String) -> Double? { scales[word] }

  /// "dozens", "thousands": the scale that an unspecified plural has.
  static func vague(_ word: String) -> Double? { vagueScales[word] }

  /// "a" to "ninety" and one or two digits, as in "two weeks ago".
  static func small(_ word: String) -> Int? {
    if let unit = units[word] { return unit }
    if word == "a" || word == "an" { return 1 }
    let octets = word.utf8
    guard (1...2).contains(octets.count) else { return nil }
    return Int(word)
  }

  private static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  private static let scales: [String: Double] = [
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "lakh": 1e5,
    "crore": 1e7,
  ]

  private static let vagueScales: [String: Double] = [
    "dozens": 12, "scores": 20, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "trillions": 1e12,
  ]
}

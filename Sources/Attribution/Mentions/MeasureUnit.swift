// Tells money, shares, durations and distances from counts by the word beside the figure.

/// The units that news writes, in folded form.
enum MeasureUnit {
  /// The unit that a word names; `nil` for a word that names a thing.
  static func unit(_ word: String) -> Quantity.Unit? { units[word] }

  /// The currency of a sign, as the word counted.
  static func currency(_ sign: String) -> String? { currencies[sign] }

  /// Units that are written without a space behind the figure.
  static let suffixes: Set<String> = [
    "km", "kms", "m", "cm", "mm", "kg", "kgs", "g", "ft", "in", "mph", "kph", "kmh", "mw", "gw",
    "kw", "ha",
    "c", "hr", "hrs", "min", "mins", "sec", "secs", "mm", "t",
  ]

  private static let currencies: [String: String] = [
    "$": "dollars", "\u{20AC}": "euros", "\u{A3}": "pounds", "\u{A5}": "yen", "\u{20BD}": "roubles",
    "\u{20BA}": "lira", "\u{20B9}": "rupees", "\u{20AA}": "shekels", "\u{20B4}": "hryvnias",
    "usd": "dollars", "eur": "euros", "gbp": "pounds", "rs": "rupees",
  ]

  private static let units: [String: Quantity.Unit] = {
    var units: [String: Quantity.Unit] = [:]
    let rows: [(Quantity.Unit, String)] = [
      (.percent, "% percent percentage"),
      (
        .money,
        """
        dollar dollars euro euros pound pounds sterling rouble roubles ruble rubles lira liras yuan yen \
        rupee rupees riyal riyals dirham dirhams shekel shekels hryvnia hryvnias franc francs rand naira \
        peso pesos dinar dinars rial rials cent cents krona kronor zloty won baht usd eur gbp
        """
      ),
      (
        .duration,
        """
        second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks fortnight \
        month months year years decade decades century centuries night nights weekend weekends
        """
      ),
      (
        .distance,
        """
        km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm \
        centimetre centimetres foot feet ft inch inches yard yards nautical
        """
      ),
      (
        .other,
        """
        tonne tonnes ton tons kg kgs kilo kilos kilogram kilograms gram grams litre litres liter liters \
        gallon gallons hectare hectares ha acre acres square cubic mw gw kw megawatt megawatts degree \
        degrees mph kph kmh knots magnitude percentile points
        """
      ),
    ]
    for (unit, words) in rows {
      for word in WorldTable.words(words) { units[word] = unit }
    }
    return units
  }()
}

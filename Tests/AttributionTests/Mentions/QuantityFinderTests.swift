import Testing

@testable import Attribution

@Suite("Quantities")
struct QuantityFinderTests {
  static func find(_ text: String) -> [String] {
    let document = Document(CodePointText(text))
    return QuantityFinder.find(in: document, tokens: 0..<document.tokens.count).map { found in
      let value = found.value == found.value.rounded() ? String(Int(found.value)) : "\(found.value)"
      let head = "\(document.text(found.span))|\(value)|\(found.qualifier.rawValue)"
      return "\(head)|\(found.of)|\(found.unit.rawValue)"
    }
  }

  @Test(
    "are read from figures and words",
    arguments: [
      ("It sent 586,000 tents", "586,000|586000|exactly|tents|count"),
      ("It sent 3.6 million tents", "3.6 million|3600000|exactly|tents|count"),
      ("It sent 2.3 million tents", "2.3 million|2300000|exactly|tents|count"),
      ("It sent 1.2bn tents", "1.2bn|1200000000|exactly|tents|count"),
      ("It sent twenty-five tents", "twenty-five|25|exactly|tents|count"),
      (
        "It sent two hundred and fifty thousand tents",
        "two hundred and fifty thousand|250000|exactly|tents|count"
      ),
      ("It sent a dozen tents", "a dozen|12|exactly|tents|count"),
      ("It sent half a million tents", "half a million|500000|exactly|tents|count"),
      ("It sent dozens of tents", "dozens|24|at-least|tents|count"),
      ("It sent tens of thousands of tents", "tens of thousands|20000|at-least|tents|count"),
      ("It sent several hundred tents", "several hundred|200|at-least|tents|count"),
      ("It sent 20-30 tents", "20-30|25|about|tents|count"),
      ("It sent 20 to 30 tents", "20 to 30|25|about|tents|count"),
      ("It sent a 150-vehicle convoy", "150|150|exactly|vehicles|count"),
      ("It sent 41 \"tents\"", "41|41|exactly|tents|count"),
      ("It will close all four camps", "four|4|exactly|camps|count"),
      ("The line is 34 km (21 miles) long", "34|34|exactly|km|distance"),
      ("Fuel will run out in three weeks", "three|3|exactly|weeks|duration"),
    ])
  func numbers(text: String, expected: String) {
    #expect(Self.find(text) == [expected])
  }

  @Test(
    "keep how exact they claim to be",
    arguments: [
      ("more than 20 tents", "more-than"), ("over 20 tents", "more-than"),
      ("at least 20 tents", "at-least"),
      ("no fewer than 20 tents", "at-least"), ("about 20 tents", "about"),
      ("some 20 tents", "about"),
      ("nearly 20 tents", "about"), ("close to 20 tents", "about"), ("up to 20 tents", "up-to"),
      ("as many as 20 tents", "up-to"), ("no more than 20 tents", "up-to"),
      ("fewer than 20 tents", "less-than"),
    ])
  func qualifiers(text: String, qualifier: String) {
    #expect(Self.find("It sent \(text)") == ["\(text.dropLast(6))|20|\(qualifier)|tents|count"])
  }

  @Test(
    "name what is counted alike for different wordings",
    arguments: [
      ("586,000 were displaced", "displaced people"),
      ("the assault has displaced close to 1 million people", "displaced people"),
      ("close to 1 million residents fled", "displaced people"),
      ("it had killed or wounded 63 personnel of the general's army", "killed or wounded troops"),
      ("63 soldiers of the general's army were killed or wounded", "killed or wounded troops"),
      ("responding to the killing of seven Sudanese soldiers", "killed Sudanese troops"),
      ("seven Sudanese soldiers were killed", "killed Sudanese troops"),
      ("the strike left 20 dead", "killed people"),
      ("20 people died", "killed people"),
      ("the death toll rose to 20", "killed people"),
      ("it has 12 existing observation posts", "observation posts"),
      ("three of its outposts are encircled", "outposts"),
      ("4 million innocent people in the province", "people"),
      ("it arrested 40 people", "detained people"),
    ])
  func counted(text: String, expected: String) {
    let document = Document(CodePointText(text))
    let found = QuantityFinder.find(in: document, tokens: 0..<document.tokens.count)
    #expect(found.map(\.of) == [expected])
  }

  @Test(
    "tell money, shares, durations and distances from counts",
    arguments: [
      ("It cost $3 million", "$3 million|3000000|exactly|dollars|money"),
      ("It cost more than US$20", "more than US$20|20|more-than|dollars|money"),
      ("It cost 20 million euros", "20 million euros|20000000|exactly|euros|money"),
      ("It cost £5m", "£5m|5000000|exactly|pounds|money"),
      ("It fell 20 percent", "20 percent|20|exactly|percent|percent"),
      ("It fell by 4.5%", "4.5%|4.5|exactly|%|percent"),
      ("It cost £1.2million", "£1.2million|1200000|exactly|pounds|money"),
      ("They were left without water for four days", "four|4|exactly|days|duration"),
      ("It lasted 10 days", "10|10|exactly|days|duration"),
      ("a 72-hour truce", "72|72|exactly|hour|duration"),
      ("It lies 30 km away", "30|30|exactly|km|distance"),
    ])
  func units(text: String, expected: String) {
    #expect(Self.find(text) == [expected])
  }

  @Test(
    "are not seen in years, dates, ages, names, times and fixed phrases",
    arguments: [
      "in 2018", "the 2015 deal", "on February 7, 2020", "7 Feb 2020", "Jan. 5", "a 9-year-old boy",
      "Ann Smith, 34, left", "aged 25", "S-400 missiles", "Resolution 2254", "the 9th brigade",
      "10:30 a.m.",
      "at 10 p.m.", "call +90 312 555 1234", "the two leaders", "one of them", "the 1980s",
      "a 3-1 win",
      "a two-state solution", "in the last two weeks", "two days ago", "millions to flee",
      "9/11", "Apollo 11.",
    ])
  func nothing(text: String) {
    #expect(Self.find(text) == [])
  }
}

import Testing

@testable import Attribution

@Suite("Dateline and date of publication")
struct DatelineTests {
  static func text(_ span: Span?, _ scalars: [Unicode.Scalar]) -> String? {
    span.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
  }

  @Test(
    "is read with its place, agency and end",
    arguments: [
      ("ISTANBUL/ANKARA (Reuters) – Officials met.", "ISTANBUL/ANKARA", "Reuters"),
      ("MOSCOW – Officials met.", "MOSCOW", nil),
      ("BEIRUT, Feb. 7 (AP) — Officials met.", "BEIRUT", "AP"),
      ("KYIV, Ukraine (AP) -- Officials met.", "KYIV", "AP"),
      ("Geneva, 12 March 2021 – Officials met.", "Geneva", nil),
      ("NEW YORK, Sept. 26 (UPI) — Officials met.", "NEW YORK", "UPI"),
      ("Addis Ababa (AFP) - Officials met.", "Addis Ababa", "AFP"),
      ("(Reuters) - Officials met.", nil, "Reuters"),
      ("WASHINGTON ― Officials met.", "WASHINGTON", nil),
      ("MOSCOW, February 7. /TASS/. Officials met.", "MOSCOW", "TASS"),
    ] as [(String, String?, String?)])
  func read(line: String, place: String?, agency: String?) throws {
    let scalars = Array(line.unicodeScalars)
    let dateline = try #require(Dateline.read(scalars, Span(0, scalars.count)))
    #expect(Self.text(dateline.place, scalars) == place)
    #expect(Self.text(dateline.agency, scalars) == agency)
    #expect(Self.text(Span(dateline.span.end, scalars.count), scalars) == " Officials met.")
  }

  @Test("ends in a colon only behind a known place")
  func colon() throws {
    let scalars = Array("QUETTA / ISLAMABAD: Officials met.".unicodeScalars)
    let line = Span(0, scalars.count)
    #expect(Dateline.read(scalars, line) == nil)
    let dateline = try #require(Dateline.read(scalars, line) { _ in true })
    #expect(Self.text(dateline.place, scalars) == "QUETTA / ISLAMABAD")
  }

  @Test(
    "is not seen in a sentence",
    arguments: [
      "Officials met – and parted.", "NATO said on Monday – again – that it would stay.",
      "MODERATOR: Please go on.", "The U.S. (and others) – met.", "Smith - the mayor - resigned.",
      "A well-known man resigned.", "NATO", "",
    ])
  func refuse(line: String) {
    let scalars = Array(line.unicodeScalars)
    #expect(Dateline.read(scalars, Span(0, scalars.count)) == nil)
  }

  @Test(
    "dates the report when the text proves it",
    arguments: [
      ("Geneva, 12 March 2021 – Officials met.", "2021-03-12", DateBasis.Kind.dateline),
      (
        "Talks go on in Geneva\n\nPublished: Friday, 7 Feb 2020, 10:15 GMT\n\nThey met.",
        "2020-02-07", .header
      ),
      ("Talks go on in Geneva\n2020-02-07\nThey met, he said.", "2020-02-07", .header),
      (
        "They met.\n\nEnvoys meet in Geneva on February 7, 2020. (Photo by AFP)\n\nOne left.",
        "2020-02-07", .caption
      ),
    ])
  func published(text: String, date: String, kind: DateBasis.Kind) throws {
    let scalars = Array(text.unicodeScalars)
    let layout = PageLayout(scalars)
    let found = try #require(
      PublicationDate.find(in: scalars, layout, dateline: Dateline.find(in: scalars, layout)))
    #expect(found.date.description == date)
    #expect(found.basis.kind == kind)
  }

  @Test(
    "does not date it by a file photo, a date without a year or a date in a sentence",
    arguments: [
      "They met.\n\nFILE PHOTO: Envoys meet in Geneva, January 13, 2020. Lee Roe/Pool via REUTERS",
      "They met.\n\nEnvoys meet on January 13, 2020. (File photo)",
      "BEIRUT, Feb. 7 (AP) — They met.",
      "They met on February 7, 2020, he said.",
    ])
  func unproven(text: String) {
    let scalars = Array(text.unicodeScalars)
    let layout = PageLayout(scalars)
    #expect(
      PublicationDate.find(in: scalars, layout, dateline: Dateline.find(in: scalars, layout)) == nil
    )
  }

  @Test(
    "guesses the language by small words and script",
    arguments: [
      ("The envoys met in the city and left it after the talks.", "en"),
      ("Die Gesandten trafen sich in der Stadt und verließen sie nach den Gesprächen.", "de"),
      ("Les envoyés se sont rencontrés dans la ville pour des discussions.", "fr"),
      ("Los enviados se reunieron en la ciudad para hablar del acuerdo.", "es"),
      ("Посланники встретились в городе и уехали.", "ru"),
      ("التقى المبعوثون في المدينة", "ar"),
      ("Temsilciler bu hafta bir toplantı için ve daha sonra Ankara'da olarak", "tr"),
      ("12 34", "und"),
    ])
  func language(text: String, tag: String) {
    #expect(LanguageGuess.tag(of: Tokenizer.tokens(of: Array(text.unicodeScalars))) == tag)
  }
}

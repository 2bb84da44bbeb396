// The index answers what a full scan answers, and keeps the promises of the API about pages and facets.
import Attribution
import ClaimIndex
import Testing

@Suite("Queries over a generated corpus")
struct QueryTests {
  private static let corpus: Snapshot = {
    var corpus = RandomCorpus(seed: 7)
    return indexed(corpus.articles(60))
  }()
  private let snapshot = QueryTests.corpus
  private let scan = FullScan(QueryTests.corpus)

  /// Queries of up to three random conditions.
  private static let queries: [[Filter]] = {
    var generator = SplitMix64(state: 11)
    let scan = FullScan(corpus)
    let dates = ["2021-02-27", "2021-02-28", "2021", "2021-03", "2020-05"].map { CalendarDate($0) }
    func choice() -> Choice {
      switch Int.random(in: 0...5, using: &generator) {
      case 0: .none
      case 1: .any
      default: .value("")
      }
    }
    func filter() -> Filter {
      switch Int.random(in: 0...9, using: &generator) {
      case 0: return .hasQuantity(Bool.random(using: &generator))
      case 1:
        return .said(
          from: dates.randomElement(using: &generator) ?? nil,
          to: Bool.random(using: &generator) ? nil : dates.randomElement(using: &generator) ?? nil)
      case 2: return .published(from: CalendarDate("2021-03-02"), to: nil)
      default: break
      }
      let field = Field.fields(of: .claims).randomElement(using: &generator) ?? .speaker
      let known = Set(scan.claims.flatMap { scan.values($0, field) }).sorted() + ["unheard-of"]
      let choices = (0...1).map { _ in
        var picked = choice()
        if picked == .value("") {
          picked = .value(known.randomElement(using: &generator) ?? "")
        }
        return picked
      }
      return Bool.random(using: &generator)
        ? .field(field, Selection(included: choices))
        : .field(field, Selection(included: [choices[0]], excluded: [choices[1]]))
    }
    return [[]]
      + (0..<300).map { _ in
        (0..<Int.random(in: 1...3, using: &generator)).map { _ in filter() }
      }
  }()

  @Test("match what a full scan matches, with the same number left out for want of a date")
  func matchesFullScan() {
    for filters in Self.queries {
      let answer = snapshot.answer(Query(.claims, filters: filters))
      #expect(answer.rows(sort: .article) == scan.rows(filters), "\(filters)")
      #expect(answer.total == scan.rows(filters).count)
      #expect(answer.undated == scan.undated(filters), "\(filters)")
    }
  }

  @Test(
    "pages of any size, walked forward and back, are the whole answer",
    arguments: [Sort.article, .saidOn, .saidOnDescending, .quantityDescending, .relevance],
    [1, 2, 3, 7, 1000])
  func pagesAreTheAnswer(sort: Sort, limit: Int) throws {
    let text = sort == .relevance ? try TextQuery("convoy OR ice") : nil
    let filter = Filter.field(.topic, Selection(included: [.value("trade"), .value("border")]))
    let answer = snapshot.answer(Query(.claims, filters: [filter], text: text))
    var walked: [Int] = []
    var page = answer.page(sort: sort, after: nil, limit: limit)
    var last = page
    #expect(page.previous == nil)
    while true {
      walked += page.rows
      last = page
      guard let next = page.next else { break }
      page = answer.page(sort: sort, after: next, limit: limit)
      #expect(!page.rows.isEmpty)
    }
    #expect(walked == answer.rows(sort: sort))
    #expect(walked.count == answer.total)
    var back = last.rows
    while let previous = last.previous {
      last = answer.page(sort: sort, after: previous, limit: limit)
      back = last.rows + back
    }
    #expect(back == walked)
  }

  @Test("orders agree with a comparison of the claims themselves")
  func ordersAreRight() {
    let answer = snapshot.answer(Query(.claims))
    func day(_ row: Int) -> Int? { scan.claims[row].claim.saidOn.date?.firstDay }
    func figure(_ row: Int) -> Double? { scan.claims[row].claim.quantities.map(\.value).max() }
    let rows = Array(0..<answer.total)
    #expect(
      answer.rows(sort: .saidOn)
        == rows.sorted { (day($0) ?? .max, $0) < (day($1) ?? .max, $1) })
    #expect(
      answer.rows(sort: .saidOnDescending)
        == rows.sorted { (day($0).map(-) ?? .max, $0) < (day($1).map(-) ?? .max, $1) })
    #expect(
      answer.rows(sort: .quantityDescending)
        == rows.sorted {
          (figure($0).map(-) ?? .infinity, $0) < (figure($1).map(-) ?? .infinity, $1)
        })
  }

  @Test("a facet counts each value as the filter would, its own filter left out")
  func facetsCountAsFilters() {
    for filters in Self.queries.prefix(60) {
      let answer = snapshot.answer(Query(.claims, filters: filters))
      for field in Field.fields(of: .claims) {
        let facet = answer.facet(field, limit: 3)
        let others = filters.filter { $0.field != field }
        for value in facet.values {
          let own = Filter.field(field, Selection(included: [.value(value.value)]))
          #expect(
            snapshot.answer(Query(.claims, filters: others + [own])).total == value.count,
            "\(field) \(value.value) \(filters)")
        }
        let without = Filter.field(field, Selection(included: [.none]))
        #expect(
          snapshot.answer(Query(.claims, filters: others + [without])).total == facet.none,
          "\(field) \(filters)")
      }
    }
  }

  @Test("a facet of one value an item adds up to the total")
  func singleFacetsAddUp() {
    let answer = snapshot.answer(Query(.claims))
    for field in [Field.speaker, .publisher, .form, .modality, .speakerType, .saidOn, .lang] {
      let facet = answer.facet(field, limit: 2)
      let listed = facet.values.reduce(0) { $0 + $1.count }
      #expect(listed + facet.other + facet.none == answer.total, "\(field)")
      #expect(facet.values.count == min(2, facet.distinct))
    }
  }

  @Test("a timeline's counts and the undated claims add up to the total")
  func timelineAddsUp() throws {
    for filters in Self.queries.prefix(100) {
      let answer = snapshot.answer(Query(.claims, filters: filters))
      for interval in Interval.allCases {
        let timeline = try answer.timeline(interval, split: .modality)
        #expect(
          timeline.buckets.reduce(0) { $0 + $1.count } + timeline.undated == answer.total)
        for bucket in timeline.buckets {
          #expect(bucket.split.reduce(0) { $0 + $1.count } == bucket.count)
        }
        for (bucket, next) in zip(timeline.buckets, timeline.buckets.dropFirst()) {
          #expect(bucket.end.lastDay + 1 == next.start.firstDay)
        }
      }
    }
  }

  @Test("a matrix cell counts what both filters match")
  func matrixCellsCountAsFilters() {
    let answer = snapshot.answer(Query(.claims))
    for (rows, columns) in [(Field.onBehalfOf, Field.about), (.topic, .publisher)] {
      let matrix = answer.matrix(rows: rows, columns: columns, limit: 1000)
      #expect(matrix.cells.count == matrix.total)
      for cell in matrix.cells {
        let filters = [
          Filter.field(rows, Selection(included: [.value(cell.row)])),
          .field(columns, Selection(included: [.value(cell.column)])),
        ]
        #expect(snapshot.answer(Query(.claims, filters: filters)).total == cell.count)
      }
    }
  }

  @Test("articles match when one of their claims does")
  func articlesMatchByTheirClaims() {
    for field in [Field.speaker, .about, .via, .topic, .place] {
      for value in Set(scan.claims.flatMap { scan.values($0, field) }) {
        let filters = [Filter.field(field, Selection(included: [.value(value)]))]
        let expected = Set(scan.rows(filters).map { scan.claims[$0].article }).sorted()
        let answer = snapshot.answer(Query(.articles, filters: filters))
        #expect(answer.rows(sort: .article) == expected)
      }
    }
  }
}

// Collects the fields of all claims in one pass over their codes.
import Attribution

/// The fields of the claims, as codes that are not yet those of sorted values.
struct RawClaimFields {
  var speaker = FieldAccumulator()
  var speakerType = FieldAccumulator()
  var resolvedBy = FieldAccumulator()
  var onBehalfOf = FieldAccumulator()
  var via = FieldAccumulator()
  var about = FieldAccumulator()
  var publisher = FieldAccumulator()
  var article = FieldAccumulator()
  var topic = FieldAccumulator()
  var place = FieldAccumulator()
  var form = FieldAccumulator()
  var modality = FieldAccumulator()
  var saidOn = FieldAccumulator()
  var published = FieldAccumulator()
  var lang = FieldAccumulator()
  var hasQuantity = FieldAccumulator()
  var quantities: [Double] = []
  /// The actors that somebody, if only they themselves, speaks for.
  var isPrincipal: [Bool]
  var days = Codes<Int>()
  var languages = Codes<String>()
  /// The first row of each article, then the number of rows.
  var starts: [UInt32] = [0]
  var keys: [ClaimKey] = []

  init(_ articles: [PreparedArticle], _ actors: ActorDirectory, _ vocabulary: Vocabulary) {
    isPrincipal = Array(repeating: false, count: actors.entries.count)
    for (row, prepared) in articles.enumerated() {
      let header = prepared.header
      let outlet = header.publisher.flatMap { vocabulary.actors.code(of: $0.text) }
        .map { actors.row(ofCode: Int($0)) }
      let day = header.datePublished.map { days.code(of: $0.firstDay) }
      let language = languages.code(of: header.inLanguage)
      prepared.forEachClaim { codes in
        add(codes, actors)
        article.append(row)
        publisher.append(outlet)
        published.append(day)
        lang.append(language)
      }
      keys += prepared.keys
      starts.append(UInt32(keys.count))
    }
  }

  private mutating func add(_ codes: ClaimCodes, _ actors: ActorDirectory) {
    let speaker = codes.speaker.map { actors.row(ofCode: $0) }
    let principal = codes.onBehalfOf.map { actors.row(ofCode: $0) }
    self.speaker.append(speaker)
    speakerType.append(speaker.map { code(of: actors.entries[$0].type) })
    resolvedBy.append(speaker == nil ? nil : codes.resolvedBy)
    onBehalfOf.append([principal, speaker].compactMap(\.self))
    if let principal = principal ?? speaker { isPrincipal[principal] = true }
    via.append(codes.via.lazy.map { actors.row(ofCode: $0) })
    about.append(codes.about.lazy.map { actors.row(ofCode: $0) })
    topic.append(codes.topics)
    place.append(codes.places)
    form.append(codes.form)
    modality.append(codes.modality)
    saidOn.append(codes.date.map { days.code(of: $0.firstDay) })
    hasQuantity.append(codes.quantity == nil ? 0 : 1)
    quantities.append(codes.quantity ?? .nan)
  }
}

/// Small numbers for values, in order of first use.
struct Codes<Value: Hashable> {
  private var codes: [Value: Int] = [:]
  private(set) var values: [Value] = []

  mutating func code(of value: Value) -> Int {
    if let code = codes[value] { return code }
    codes[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

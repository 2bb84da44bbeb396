// Turns collected codes into fields with sorted values.
import Attribution

extension FieldIndex {
  /// A field whose codes are rows of the actor directory.
  static func actors(
    _ accumulator: FieldAccumulator, _ actors: ActorDirectory, isCounted: [Bool]? = nil
  ) -> FieldIndex {
    FieldIndex(
      values: actors.ids, labels: actors.names, accumulator, isCounted: isCounted)
  }

  /// A field whose codes are places in `names`: an enumeration, days, languages.
  static func names(_ accumulator: FieldAccumulator, _ names: [String]) -> FieldIndex {
    let order = names.indices.sorted { names[$0] < names[$1] }
    var ranks = [UInt32](repeating: 0, count: names.count)
    for (rank, code) in order.enumerated() { ranks[code] = UInt32(rank) }
    var accumulator = accumulator
    accumulator.translate(ranks)
    let values = order.map { names[$0] }
    return FieldIndex(values: values, labels: values, accumulator)
  }

  /// A field whose codes are strings of the vocabulary; only those in use become values.
  static func strings(
    _ accumulator: FieldAccumulator, _ strings: TermDictionary, label: (String) -> String
  ) -> FieldIndex {
    var isUsed = [Bool](repeating: false, count: strings.count)
    for code in accumulator.codes { isUsed[Int(code)] = true }
    let used = isUsed.indices.filter { isUsed[$0] }
      .map { (code: $0, text: strings[UInt32($0)]) }.sorted { $0.text < $1.text }
    var ranks = [UInt32](repeating: 0, count: strings.count)
    for (rank, string) in used.enumerated() { ranks[string.code] = UInt32(rank) }
    var accumulator = accumulator
    accumulator.translate(ranks)
    return FieldIndex(
      values: used.map(\.text), labels: used.map { label($0.text) }, accumulator)
  }

  /// The field of a coarser collection: each of its rows has the values of a range of rows.
  ///
  /// - Parameter groups: The rows that belong to each row of the coarser collection.
  func gathered(_ groups: some Sequence<some Sequence<Int>>) -> FieldIndex {
    var accumulator = FieldAccumulator()
    for group in groups {
      var codes: [Int] = []
      for row in group { codes += self.codes(row: row) }
      accumulator.append(Set(codes).sorted())
    }
    return FieldIndex(values: values, labels: labels, accumulator)
  }
}

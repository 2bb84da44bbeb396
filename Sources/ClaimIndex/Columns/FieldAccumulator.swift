// Collects the values of one field, row by row, while a collection is built.

/// The codes of each row of one field, in the order of the rows.
struct FieldAccumulator {
  private(set) var starts: [UInt32] = [0]
  private(set) var codes: [UInt32] = []

  /// Adds the next row.
  mutating func append(_ codes: some Sequence<Int>) {
    let start = Int(starts[starts.count - 1])
    for code in codes where !self.codes[start...].contains(UInt32(code)) {
      self.codes.append(UInt32(code))
    }
    starts.append(UInt32(self.codes.count))
  }

  mutating func append(_ code: Int?) {
    if let code { codes.append(UInt32(code)) }
    starts.append(UInt32(codes.count))
  }

  /// Makes the codes those of sorted values: `ranks` gives the new code of each old one.
  mutating func translate(_ ranks: [UInt32]) {
    for index in codes.indices { codes[index] = ranks[Int(codes[index])] }
  }
}

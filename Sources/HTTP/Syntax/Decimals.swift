// Writes numbers as octets. `description` is generic over the base and makes a string for each number,
// which shows in the profile of a server that logs each request.

extension [UInt8] {
  /// Appends a number that is not negative in decimal digits.
  package mutating func appendDecimal(_ value: Int) {
    precondition(value >= 0, "a negative number")
    var digits = 1
    var power = 10
    while digits < 19, value >= power {
      digits += 1
      power &*= 10
    }
    for _ in 0..<digits { append(0x30) }
    var rest = value
    var index = count - 1
    for _ in 0..<digits {
      self[index] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
      index -= 1
    }
  }

  /// Appends 1234 as `1.234`.
  package mutating func appendThousandths(_ value: Int) {
    appendDecimal(value / 1000)
    append(0x2E)
    append(UInt8(truncatingIfNeeded: 0x30 + value / 100 % 10))
    append(UInt8(truncatingIfNeeded: 0x30 + value / 10 % 10))
    append(UInt8(truncatingIfNeeded: 0x30 + value % 10))
  }
}

// Reads the value of a figure in digits, exactly.

/// The digits at the start of a token, with their separators.
struct Digits {
  private var mantissa: Double = 0
  private var decimals = 0
  /// Octets read.
  private(set) var length = 0
  /// Neither a comma nor a decimal point is among them.
  private(set) var isPlain = true

  /// `nil` when the octets do not start with a well-formed figure ("1,5", "10.30.20").
  init?(_ octets: ArraySlice<UInt8>) {
    var group: Int?
    for octet in octets {
      switch octet {
      case 0x30...0x39:
        guard length < 18 else { return nil }
        mantissa = mantissa * 10 + Double(octet - 0x30)
        if decimals > 0 { decimals += 1 }
        group = group.map { $0 + 1 }
      case UInt8(ascii: ","):
        guard decimals == 0, group ?? 3 == 3 else { return nil }
        group = 0
        isPlain = false
      case UInt8(ascii: "."):
        guard decimals == 0, group ?? 3 == 3 else { return nil }
        decimals = 1
        group = nil
        isPlain = false
      default:
        guard length > 0, group ?? 3 == 3 else { return nil }
        decimals = max(0, decimals - 1)
        return
      }
      length += 1
    }
    guard length > 0, group ?? 3 == 3 else { return nil }
    decimals = max(0, decimals - 1)
  }

  /// The value, exact where a `Double` holds it: 2.3 times a million is 2,300,000.
  func value(times scale: Double) -> Double {
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    return mantissa * scale / divisor
  }
}

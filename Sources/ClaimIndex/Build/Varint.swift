// Small numbers in few octets (LEB128), for what is kept per claim.

/// Appends unsigned numbers, seven bits an octet, the least significant first.
struct VarintWriter: Sendable {
  private(set) var octets: [UInt8] = []

  mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      octets.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    octets.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number of any sign: 0, -1, 1, -2 … as 0, 1, 2, 3 ….
  mutating func append(signed number: Int) { append(number << 1 ^ number >> (Int.bitWidth - 1)) }

  /// `nil` as 0, everything else one higher.
  mutating func append(optional number: Int?) { append(number.map { $0 + 1 } ?? 0) }

  mutating func append(list: [Int]) {
    append(list.count)
    for number in list { append(number) }
  }
}

/// Reads what `VarintWriter` wrote, in the same order.
struct VarintReader {
  private let octets: [UInt8]
  /// Where the next number starts.
  private(set) var index: Int

  init(_ octets: [UInt8], at index: Int = 0) {
    self.octets = octets
    self.index = index
  }

  var isAtEnd: Bool { index >= octets.count }

  mutating func next() -> Int {
    var octet = octets[index]
    index += 1
    if octet < 0x80 { return Int(octet) }
    var number = UInt(octet & 0x7F)
    var shift: UInt = 7
    repeat {
      octet = octets[index]
      index += 1
      number |= UInt(octet & 0x7F) << shift
      shift += 7
    } while octet >= 0x80
    return Int(bitPattern: number)
  }

  mutating func nextSigned() -> Int {
    let number = next()
    return Int(bitPattern: UInt(bitPattern: number) >> 1) ^ -(number & 1)
  }

  mutating func nextOptional() -> Int? {
    let number = next()
    return number == 0 ? nil : number - 1
  }

  mutating func nextList() -> [Int] { (0..<next()).map { _ in next() } }
}

// A hash that is the same in every process and on every machine.

/// The FNV-1a hash over 64 bits (Fowler, Noll, Vo; RFC 9923). Not cryptographic: nothing that it is used
/// for is a boundary of security.
public struct FNV1a: Sendable {
  /// The hash of what has been added.
  public var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable
  public init() {}

  /// The hash of octets alone.
  @inlinable
  public init(_ octets: some Sequence<UInt8>) {
    add(octets)
  }

  @inlinable
  public mutating func add(_ octet: UInt8) {
    value = (value ^ UInt64(octet)) &* 0x0000_0100_0000_01B3
  }

  @inlinable
  public mutating func add(_ octets: some Sequence<UInt8>) {
    for octet in octets { add(octet) }
  }

  /// Adds a text and a separator, so that ("ab", "c") and ("a", "bc") differ.
  @inlinable
  public mutating func add(field text: String) {
    let octets = text.utf8.span
    for index in octets.indices { add(octets[index]) }
    add(0x1F)
  }

  /// 16 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

// Names requests.
import HTTP
import Synchronization

/// Gives out identifiers of requests, different for the life of the process.
final class RequestIDs: Sendable {
  /// The start is random, so that those of two processes differ too.
  private let numbers = Atomic(UInt64.random(in: 0...UInt64.max))

  /// What the client calls its request, when that can be said back safely; a new one otherwise.
  func identifier(of request: Request) -> RequestID {
    guard let sent = request.fields["X-Request-Id"], Self.isValid(sent) else { return next() }
    return .given(sent)
  }

  /// The output function of SplitMix64 (Steele et al., OOPSLA 2014): one to one, and neighbours look
  /// unrelated. Asking the kernel for random octets cost more than the rest of a small answer.
  func next() -> RequestID {
    var mixed = numbers.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return .made(mixed ^ (mixed >> 31))
  }

  /// 1 to 64 characters of `A-Z a-z 0-9 . _ -`: safe in a log line and in a field.
  private static func isValid(_ text: String) -> Bool {
    let octets = text.utf8
    return (1...64).contains(octets.count)
      && octets.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

// Remembers answers by the octets of the request, so that what is asked over and over is neither
// parsed nor asked again. Clients repeat themselves: probes, dashboards that poll, load balancers.

/// A fixed number of answers, each given again as long as the handler's epoch stays what it was.
///
/// Only requests without content that came alone in one piece are remembered; how a connection goes on
/// is decided anew each time. On a small answer it took more than half of the time outside the kernel
/// away.
struct AnswerMemo {
  /// One answer, ready to be written.
  final class Answer {
    let head: [UInt8]
    let epoch: UInt64
    /// The status line and the fields that are the same each time, each ended by CRLF.
    let lines: [UInt8]
    /// The content; empty for HEAD and where the status has none.
    let content: [UInt8]
    let record: ExchangeRecord
    let request: ConnectionState.RequestTraits

    init(
      head: [UInt8], epoch: UInt64, lines: [UInt8], content: [UInt8], record: ExchangeRecord,
      request: ConnectionState.RequestTraits
    ) {
      self.head = head
      self.epoch = epoch
      self.lines = lines
      self.content = content
      self.record = record
      self.request = request
    }
  }

  /// Longer heads are not remembered.
  static let maximumHeadOctets = 2048
  /// A power of two. With contents of at most 64 kB a loop keeps at most 4 MB alive.
  private static let slotCount = 64
  static let maximumContentOctets = 64 * 1024

  private var answers = [Answer?](repeating: nil, count: slotCount)

  /// The answer to a request that is exactly the first `count` octets of `input`.
  func answer(to input: [UInt8], upTo count: Int, epoch: UInt64) -> Answer? {
    guard count <= Self.maximumHeadOctets, let answer = answers[Self.slot(input, count)],
      answer.epoch == epoch, input.equals(answer.head, upTo: count)
    else { return nil }
    return answer
  }

  /// Takes the place of whatever had its slot.
  mutating func remember(_ answer: Answer) {
    answers[Self.slot(answer.head, answer.head.count)] = answer
  }

  /// Who aims at the slot of another's answer makes that one be asked anew, which costs what it always
  /// costs.
  private static func slot(_ octets: [UInt8], _ count: Int) -> Int {
    Int(truncatingIfNeeded: octets.fingerprint(upTo: count)) & (slotCount - 1)
  }
}

// Tells the readers of `/events` what has changed (API.md §9).
public import ClaimIndex
import HTTP

/// The events of one process: a ring of the latest ones and the streams that follow them.
public final class EventBus: Sendable {
  /// How many events a reader may miss and still get.
  static let ringCapacity = 1024

  private struct Stream {
    var sink: any EventSink
    var interest: EventInterest
  }

  private struct State {
    var ring: [ChangeEvent] = []
    /// The number of the next event, from 1.
    var next = 1
    var streams: [Int: Stream] = [:]
    var nextStream = 0
    var isShutDown = false
  }

  private let stamp: String
  private let state = Locked(State())

  /// - Parameter stamp: The start of the process in seconds since 1970; makes event ids unique across
  ///   restarts.
  public init(stamp: Int) {
    self.stamp = String(stamp, radix: 16)
  }

  /// How many streams are open.
  var streamCount: Int { state.withLock { $0.streams.count } }

  /// Announces what differs between two publications.
  ///
  /// O(claims and disagreements of the articles named), times open streams with filters.
  ///
  /// - Parameters:
  ///   - old: What readers saw before; `nil` for the first publication, which announces nothing.
  ///   - articles: The ids of the articles that were added, replaced or removed.
  public func publish(from old: Snapshot?, to new: Snapshot, articles: [String]) {
    guard let old else { return }
    var changes = ChangeEvent.all(from: old, to: new, articles: articles)
    state.withLock { state in
      for index in changes.indices {
        changes[index].number = state.next
        state.next += 1
      }
      for stream in state.streams.values {
        let test = stream.interest.test(new, old)
        for change in changes where test.includes(change) != false {
          stream.sink.send(change.octets(stamp: stamp))
        }
      }
      state.ring += changes
      if state.ring.count > Self.ringCapacity {
        state.ring.removeFirst(state.ring.count - Self.ringCapacity)
      }
    }
  }

  /// Sends `bye` to every stream and ends it; later streams end at once.
  public func shutDown() {
    state.withLock { state in
      state.isShutDown = true
      for stream in state.streams.values {
        stream.sink.send(Self.goodbye)
        stream.sink.finish()
      }
      state.streams = [:]
    }
  }

  /// A stream of the changes to come.
  ///
  /// - Parameters:
  ///   - lastSeen: The id of the last event that the reader has; what it missed is sent first, or one
  ///     `resync` when that is no longer known.
  ///   - current: What readers see now, for the filters of missed events.
  func stream(
    interest: EventInterest, lastSeen: String?, current: @escaping @Sendable () -> Snapshot?
  ) -> EventStream {
    let key = StreamKey()
    return EventStream(
      subscribe: { [self] sink in
        let number = open(sink, interest, lastSeen: lastSeen, current())
        key.number.withLock { $0 = number }
      },
      unsubscribe: { [self] in
        guard let number = key.number.withLock({ $0 }) else { return }
        state.withLock { _ = $0.streams.removeValue(forKey: number) }
      })
  }

  private func open(
    _ sink: any EventSink, _ interest: EventInterest, lastSeen: String?, _ current: Snapshot?
  ) -> Int? {
    state.withLock { state in
      // What happens before a new reader's first event is missed after this one; whoever has missed events
      // already must not be told a number behind them.
      let id = lastSeen == nil ? "id: \(stamp)-\(state.next - 1)\n" : ""
      sink.send(Array("retry: 3000\n\(id)\n".utf8))
      guard !state.isShutDown else {
        sink.send(Self.goodbye)
        sink.finish()
        return nil
      }
      if let lastSeen {
        sendMissed(after: lastSeen, to: sink, interest, current, state)
      }
      state.nextStream += 1
      state.streams[state.nextStream] = Stream(sink: sink, interest: interest)
      return state.nextStream
    }
  }

  private func sendMissed(
    after lastSeen: String, to sink: any EventSink, _ interest: EventInterest,
    _ current: Snapshot?, _ state: State
  ) {
    let first = state.ring.first?.number ?? state.next
    guard let number = number(of: lastSeen), number >= first - 1, number < state.next else {
      return sink.send(resync(current, state))
    }
    let test = current.map { interest.test($0) } ?? EventInterest().test()
    let missed = state.ring.filter { $0.number > number }
    let verdicts = missed.map(test.includes)
    // Which of them the reader asked for is no longer known.
    if verdicts.contains(nil) { return sink.send(resync(current, state)) }
    for (event, isWanted) in zip(missed, verdicts) where isWanted == true {
      sink.send(event.octets(stamp: stamp))
    }
  }

  private func resync(_ current: Snapshot?, _ state: State) -> [UInt8] {
    var resync = ChangeEvent(type: "resync", claim: nil) { json in
      json.member("generation", current?.generation)
    }
    resync.number = state.next - 1
    return resync.octets(stamp: stamp)
  }

  /// The counter of an event id of this process.
  private func number(of id: String) -> Int? {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == stamp else { return nil }
    return Int(parts[1])
  }

  private static let goodbye = Array("event: bye\ndata: {}\n\n".utf8)
}

/// The number of one stream, shared by the two ends of its life.
private final class StreamKey: Sendable {
  let number = Locked<Int?>(nil)
}

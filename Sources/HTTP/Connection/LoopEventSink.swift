// Carries events from any thread to the event loop of their connection.

/// The sink of one event stream.
struct LoopEventSink: EventSink {
  let loop: EventLoop
  let tag: UInt64

  func send(_ octets: [UInt8]) {
    loop.perform { $0.deliver(octets, to: tag) }
  }

  func finish() {
    loop.perform { $0.finishEvents(of: tag) }
  }
}

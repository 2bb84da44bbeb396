// Carries events from any thread to the event loop of their connection.

/// The sink of one event stream.
struct LoopEventSink: EventSink {
  let loop: EventLoop
  let tag: UInt64

  func send(_ octets: [UInt8]) {
    loop.perform { loop in
      loop.lend { workspace in
        if let connection = loop.connection(tag) {
          loop.deliver(octets, to: connection, &workspace)
        }
      }
    }
  }

  func finish() {
    loop.perform { loop in
      loop.lend { workspace in
        if let connection = loop.connection(tag) { loop.finishEvents(of: connection, &workspace) }
      }
    }
  }
}

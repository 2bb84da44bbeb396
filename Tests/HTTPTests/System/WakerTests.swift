import Testing

@testable import HTTP

@Suite("Waking an event loop")
struct WakerTests {
  @Test("work that comes while the loop waits ends the wait, each time")
  func endsTheWait() throws {
    let waker = try Waker()
    var epoll = try EpollSet(batch: 4)
    defer { EpollSet.close(epoll.descriptor) }
    try epoll.add(waker.socket, [.readable, .once], tag: .max)
    for _ in 0..<3 {
      let reports = waker.waiting {
        waker.wake()
        return (try? epoll.wait(milliseconds: 10_000)) ?? 0
      }
      #expect(reports == 1)
      waker.begin()
    }
  }

  @Test("the loop does not begin to wait while work is due")
  func doesNotWaitWhileWorkIsDue() throws {
    let waker = try Waker()
    var waits = 0
    let wait = {
      waits += 1
      return 0
    }
    waker.wake()
    #expect(waker.isWorkDue)
    _ = waker.waiting(wait)
    #expect(waits == 0)
    waker.begin()
    #expect(!waker.isWorkDue)
    _ = waker.waiting(wait)
    #expect(waits == 1)
  }
}

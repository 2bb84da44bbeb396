import API
import Dispatch
import HTTP
import Testing

@testable import hearsay

@Suite("Background work")
struct BackgroundWorkTests {
  @Test("gives back the memory that long work took and does not keep") func memory() throws {
    let kept = Locked<[[UInt8]]>([])
    let done = DispatchSemaphore(value: 0)
    let isTaken = BackgroundWork().take(.extraction) {
      let blocks = (0..<100_000).map { _ in [UInt8](repeating: 1, count: 2000) }
      // What stays is scattered, so that the allocator cannot simply shrink.
      kept.withLock { $0 = stride(from: 0, to: blocks.count, by: 50).map { blocks[$0] } }
      done.signal()
    }
    #expect(isTaken)
    done.wait()
    let figures = ProcessFigures()
    let most = figures.figures().residentOctets
    #expect(try eventually { figures.figures().residentOctets < most - 100_000_000 })
    #expect(kept.withLock { $0.count } == 2000)
  }
}

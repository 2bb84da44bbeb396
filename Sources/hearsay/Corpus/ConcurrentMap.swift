// Maps on all cores, keeping the order.
import Dispatch
import HTTP

/// The results of `transform` for 0 ..< `count`, in this order, whatever core made them.
func concurrentMap<Result: Sendable>(
  _ count: Int, _ transform: @escaping @Sendable (Int) -> Result
) -> [Result] {
  if count < 2 { return (0..<count).map(transform) }
  let results = Locked([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = transform(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap { $0 } }
}

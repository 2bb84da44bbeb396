// Remembers Idempotency-Key fields, to tell a retry from a mistake (draft-ietf-httpapi-idempotency-key).
import Attribution
import HTTP

/// The latest keys with what came under them. Writes are idempotent by themselves; the only thing left
/// to do is to refuse a key that comes again with other content.
final class IdempotencyKeys: Sendable {
  static let capacity = 1024

  private struct State {
    var hashes: [String: UInt64] = [:]
    /// Oldest first.
    var order: [String] = []
  }

  private let state = Locked(State())

  /// - Throws: `idempotency-key-reused`.
  func check(_ request: Request) throws(Problem) {
    guard let key = request.fields["Idempotency-Key"] else { return }
    var hash = FNV1a()
    hash.add(field: request.method)
    hash.add(field: request.target.path)
    hash.add(field: request.target.query ?? "")
    hash.add(request.content)
    let value = hash.value
    let known = state.withLock { state in
      if let known = state.hashes[key] { return known }
      state.hashes[key] = value
      state.order.append(key)
      if state.order.count > Self.capacity {
        state.hashes.removeValue(forKey: state.order.removeFirst())
      }
      return value
    }
    guard known == value else {
      throw Problem(.idempotencyKeyReused, "This Idempotency-Key came with another request before.")
    }
  }
}

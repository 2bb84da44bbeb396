// A value behind a lock that ThreadSanitizer understands.
import Glibc

/// Guards a value with a `pthread_mutex_t`, held only for the length of one closure.
@safe final class Locked<Value>: @unchecked Sendable {
  // SAFETY: the mutex is allocated once and lives as long as the object, so its address never changes;
  // `value` is only touched while it is held.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private var value: Value

  init(_ value: sending Value) {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    self.value = value
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body(&value)
  }
}

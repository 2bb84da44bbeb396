// A value behind a lock (pthread_mutex, which the thread sanitizer knows).

import Glibc

/// Lets threads read and change one value in turn. Used when connections come and go, never on the
/// way of a request.
@safe final class Locked<Value: Sendable>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private var value: Value

  init(_ value: Value) {
    self.value = value
    // SAFETY: the mutex has one place in memory from here to deinit.
    unsafe mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    let status = unsafe pthread_mutex_init(mutex, nil)
    precondition(status == 0, "no mutex could be made")
  }

  deinit {
    // SAFETY: nobody else holds the last reference, so the mutex is free.
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  func with<Result>(_ body: (inout Value) -> Result) -> Result {
    // SAFETY: the mutex was initialised in init and lives as long as self.
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body(&value)
  }
}

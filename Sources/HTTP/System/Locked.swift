// A value behind a lock (pthread_mutex, which the thread sanitizer knows; it does not know that of
// `Synchronization`).

import Glibc

/// Lets threads read and change one value in turn, each for the length of one closure.
@safe package final class Locked<Value>: @unchecked Sendable {
  // SAFETY: both are allocated once and live as long as the object; `value` is only touched while the
  // mutex is held. As a pointer, because a stored property would be checked for overlapping accesses
  // at run time, which the mutex excludes.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  package init(_ value: sending Value) {
    unsafe self.value = .allocate(capacity: 1)
    unsafe self.value.initialize(to: value)
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    let status = unsafe pthread_mutex_init(mutex, nil)
    precondition(status == 0, "no mutex could be made")
  }

  deinit {
    // SAFETY: nobody else holds the last reference, so the mutex is free.
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
    unsafe value.deinitialize(count: 1)
    unsafe value.deallocate()
  }

  package func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try unsafe body(&value.pointee)
  }
}

// Runs an actor on a serial Dispatch queue, so that its sources enter it without a hop.

import Dispatch

/// The executor of one event loop.
final class LoopExecutor: SerialExecutor {
  let queue: DispatchQueue

  init(label: String) { queue = DispatchQueue(label: label, qos: .userInitiated) }

  func enqueue(_ job: consuming ExecutorJob) {
    // SAFETY: the job is run exactly once, on the queue that is this executor.
    let job = UnownedJob(job)
    let executor = unsafe asUnownedSerialExecutor()
    queue.async { unsafe job.runSynchronously(on: executor) }
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    // SAFETY: the event loop holds its executor as long as it lives.
    unsafe UnownedSerialExecutor(ordinary: self)
  }

  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}

extension EventLoop {
  // SAFETY: the loop holds its executor as long as it lives.
  nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }
}

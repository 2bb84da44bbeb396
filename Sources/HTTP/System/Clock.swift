// The two clocks: one for deadlines and durations, one for the Date field.

import Glibc

/// A moment on the monotonic clock, in nanoseconds since an arbitrary start.
typealias Nanoseconds = Int64

enum Clock {
  /// Now, for deadlines and durations.
  static func monotonic() -> Nanoseconds {
    let time = read(CLOCK_MONOTONIC)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Whole seconds since 1970, a few milliseconds late at most.
  static func secondsSince1970() -> Int { Int(read(CLOCK_REALTIME_COARSE).tv_sec) }

  private static func read(_ clock: CInt) -> timespec {
    var time = timespec()
    // SAFETY: clock_gettime writes one timespec; it cannot fail for these clocks.
    _ = unsafe clock_gettime(clock, &time)
    return time
  }
}

extension Duration {
  /// The duration in nanoseconds, at most some 292 years.
  var nanoseconds: Nanoseconds {
    let (seconds, attoseconds) = components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? Int64.max / 4 : min(whole + attoseconds / 1_000_000_000, Int64.max / 4)
  }
}

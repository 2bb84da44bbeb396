// The time of day.
import Attribution
import Glibc

/// Time since 1970-01-01T00:00:00Z.
enum WallClock {
  static var milliseconds: Int {
    var time = timespec()
    // SAFETY: clock_gettime(2) writes one timespec.
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  static var seconds: Int { milliseconds / 1000 }

  /// RFC 3339 in UTC, with milliseconds.
  static func text(_ milliseconds: Int) -> String {
    let day = milliseconds / 86_400_000
    let rest = milliseconds % 86_400_000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let seconds = rest % 60_000
    return
      "\(CalendarDate(daysSinceEpoch: day))T\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):"
      + (seconds < 10_000 ? "0" : "") + decimal(thousandths: seconds) + "Z"
  }
}

/// Remembers the text of the current second, of which a busy server writes thousands of lines.
struct ClockText {
  private var second = Int.min
  /// Up to the point before the milliseconds.
  private var beginning = ""

  /// As `WallClock.text`.
  mutating func text(_ milliseconds: Int) -> String {
    if milliseconds / 1000 != second {
      second = milliseconds / 1000
      beginning = String(WallClock.text(milliseconds).dropLast(4))
    }
    let rest = milliseconds % 1000
    let zeros = rest < 10 ? "00" : rest < 100 ? "0" : ""
    return beginning + zeros + rest.description + "Z"
  }
}

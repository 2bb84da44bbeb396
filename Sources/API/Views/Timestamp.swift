// Moments as the API writes them (RFC 3339, UTC).
import Attribution

/// Seconds since 1970 as `2020-02-07T12:00:00Z`.
enum Timestamp {
  static func text(_ secondsSince1970: Int) -> String {
    let day = secondsSince1970 >= 0 ? secondsSince1970 / 86400 : (secondsSince1970 - 86399) / 86400
    let second = secondsSince1970 - day * 86400
    let date = CalendarDate(daysSinceEpoch: day)
    return "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

// What the system knows about this process.
import API
import Glibc
import HTTP

/// Figures of the process and its server, for `/metrics`.
final class ProcessFigures: MetricsSource {
  private let startTime = Double(WallClock.milliseconds) / 1000
  private let connections = Locked<@Sendable () -> Int>({ 0 })
  private let ingest = Locked<@Sendable () -> (count: Int, milliseconds: Int)>({ (0, 0) })

  /// Names where the figures come from that the system does not know.
  func follow(
    connections: @escaping @Sendable () -> Int,
    ingest: @escaping @Sendable () -> (count: Int, milliseconds: Int)
  ) {
    self.connections.withLock { $0 = connections }
    self.ingest.withLock { $0 = ingest }
  }

  func figures() -> RuntimeFigures {
    let ingest = self.ingest.withLock { $0 }()
    return RuntimeFigures(
      connections: connections.withLock { $0 }(), residentOctets: Self.residentOctets,
      processorSeconds: Self.processorSeconds,
      openDescriptors: (try? Folder.names(in: "/proc/self/fd").count - 1) ?? 0,
      startTime: startTime, ingestCount: ingest.count,
      ingestSeconds: Double(ingest.milliseconds) / 1000)
  }

  /// The second field of `/proc/self/statm` (proc(5)), in octets.
  private static var residentOctets: Int {
    guard let octets = try? RegularFile.read("/proc/self/statm", limit: 4096) else { return 0 }
    let fields = String(decoding: octets, as: UTF8.self).split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }

  private static var processorSeconds: Double {
    var usage = rusage()
    // SAFETY: getrusage(2) writes one rusage structure.
    guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    func seconds(_ time: timeval) -> Double {
      Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}

// How many cores this process may run on.

import Glibc

// The Glibc module hides sched_getaffinity behind _GNU_SOURCE. It takes integers and a pointer only,
// which Swift passes as C does.
@_silgen_name("sched_getaffinity")
private func schedulerAffinity(_ process: CInt, _ size: Int, _ mask: UnsafeMutableRawPointer?)
  -> CInt

extension ServerConfiguration {
  /// The cores this process may use, at least 1. A container or `taskset` may leave fewer than the
  /// machine has, and event loops that share a core take it from each other while they wait.
  public static var availableCores: Int {
    var mask = [UInt8](repeating: 0, count: 1024)
    // SAFETY: the call writes at most the mask's count of octets into it.
    let status = unsafe mask.withUnsafeMutableBytes {
      unsafe schedulerAffinity(0, $0.count, $0.baseAddress)
    }
    let cores = mask.reduce(0) { $0 + $1.nonzeroBitCount }
    return status < 0 || cores == 0 ? max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) : cores
  }
}

// An open file that is closed when its owner lets go of it.
import Glibc

/// Owns one descriptor.
struct FileDescriptor: ~Copyable {
  let number: CInt
  /// For error messages.
  let path: String

  /// Opens a file; never waits for a writer of a FIFO, and never becomes somebody's terminal.
  init(_ path: String, _ flags: CInt, mode: mode_t = 0o644) throws(FileError) {
    // SAFETY: open(2) reads the path, which lives until it returns.
    let result = unsafe Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
    guard result >= 0 else { throw FileError(path: path, cause: .system(errno)) }
    number = result
    self.path = path
  }

  /// Takes over a descriptor.
  init(adopting number: CInt, path: String) {
    self.number = number
    self.path = path
  }

  deinit { Glibc.close(number) }

  var failure: FileError { FileError(path: path, cause: .system(errno)) }

  func status() throws(FileError) -> stat {
    var status = stat()
    // SAFETY: fstat(2) writes one stat structure.
    guard unsafe fstat(number, &status) == 0 else { throw failure }
    return status
  }

  /// Reads at most `room` octets; an empty result is the end.
  func read(_ room: Int) throws(FileError) -> [UInt8] {
    while true {
      var count = -1
      var code: CInt = 0
      // SAFETY: read(2) writes at most `room` octets into the buffer and returns how many.
      let octets = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        count = unsafe Glibc.read(number, buffer.baseAddress, room)
        code = errno
        initialized = max(0, count)
      }
      if count >= 0 { return octets }
      if code == EAGAIN {
        _ = waitUntilReadable(milliseconds: -1)
      } else if code != EINTR {
        throw FileError(path: path, cause: .system(code))
      }
    }
  }

  /// Waits until a read would not block; whether it would not after that time. -1 waits for ever.
  func waitUntilReadable(milliseconds: CInt) -> Bool {
    var poll = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    // SAFETY: poll(2) reads and writes the one structure it is given.
    return unsafe Glibc.poll(&poll, 1, milliseconds) > 0
  }

  /// Writes all octets.
  func write(_ octets: some Sequence<UInt8>) throws(FileError) {
    let octets = Array(octets)
    var written = 0
    while written < octets.count {
      var code: CInt = 0
      // SAFETY: write(2) reads `octets.count - written` octets from inside the array.
      let count = unsafe octets.withUnsafeBytes { buffer in
        let count = unsafe Glibc.write(
          number, buffer.baseAddress?.advanced(by: written), octets.count - written)
        code = errno
        return count
      }
      if count >= 0 {
        written += count
      } else if code != EINTR {
        throw FileError(path: path, cause: .system(code))
      }
    }
  }

  /// Returns when everything written is on the disk.
  func synchronise() throws(FileError) {
    guard fsync(number) == 0 else { throw failure }
  }
}

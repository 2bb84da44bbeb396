// Reads whole files, and only files: a FIFO or a device is refused without waiting for it.
import Glibc

/// Whole regular files.
enum RegularFile {
  /// The octets of a file.
  ///
  /// - Throws: `FileError`, `tooLarge` when there are more than `limit`.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = try FileDescriptor(path, O_RDONLY)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, cause: .notARegularFile)
    }
    var octets: [UInt8] = []
    while octets.count <= limit {
      let piece = try file.read(min(limit + 1 - octets.count, max(Int(status.st_size) + 1, 4096)))
      if piece.isEmpty { return octets }
      octets += piece
    }
    throw FileError(path: path, cause: .tooLarge(limit: limit))
  }

  /// Puts a file in the place of another in one step.
  static func rename(_ path: String, to other: String) throws(FileError) {
    // SAFETY: rename(2) reads two paths, which live until it returns.
    guard unsafe Glibc.rename(path, other) == 0 else {
      throw FileError(path: other, cause: .system(errno))
    }
  }

  /// Whether there is something at this path.
  static func exists(_ path: String) -> Bool {
    // SAFETY: access(2) reads the path, which lives until it returns.
    unsafe access(path, F_OK) == 0
  }
}

// What the system says when a file operation fails.
import Glibc

/// A failed operation on a file or folder.
struct FileError: Error, Equatable, CustomStringConvertible {
  var path: String
  var cause: Cause

  enum Cause: Equatable {
    /// The number of `errno`.
    case system(CInt)
    case notARegularFile
    case notAFolder
    /// A file named `journal` that this program did not write.
    case notAJournal
    /// There are more octets than `limit`.
    case tooLarge(limit: Int)
  }

  /// Somebody else holds the lock of a file.
  static let wouldBlock = EWOULDBLOCK

  var isAbsence: Bool { cause == .system(ENOENT) || cause == .system(ENOTDIR) }

  /// The cause in words, without the path.
  var reason: String {
    switch cause {
    case .system(let number): unsafe String(cString: strerror(number))
    case .notARegularFile: "not a regular file"
    case .notAFolder: "not a folder"
    case .notAJournal: "not a journal of this program"
    case .tooLarge(let limit): "larger than \(limit) octets"
    }
  }

  var description: String { "\(path): \(reason)" }
}

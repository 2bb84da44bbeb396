// Lists folders and resolves paths.
import Glibc

/// Folders.
enum Folder {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: stat(2) reads the path and writes one stat structure.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder but `.` and `..`, in the order of their octets. A name that is not UTF-8 is
  /// repaired, so that opening it fails and says so.
  static func names(in path: String) throws(FileError) -> [String] {
    // SAFETY: the stream is used in this function only and closed at its end.
    guard let stream = unsafe opendir(path) else {
      throw FileError(path: path, cause: errno == ENOTDIR ? .notAFolder : .system(errno))
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    // SAFETY: readdir(3) keeps an entry valid until the next call on the same stream; the name in it
    // ends with NUL.
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The absolute path without symbolic links.
  static func resolve(_ path: String) throws(FileError) -> String {
    // SAFETY: realpath(3) returns a string it allocated, or NULL; it is freed here.
    guard let resolved = unsafe realpath(path, nil) else {
      throw FileError(path: path, cause: .system(errno))
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

/// Paths as text.
enum FilePath {
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// What stands before the last `/`; empty when there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands behind the last `/`.
  static func name(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }

  /// A file name split before its last `.`; a name that begins with its only `.` has no extension.
  static func split(_ name: String) -> (stem: String, extension: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[name.index(after: dot)...]))
  }
}

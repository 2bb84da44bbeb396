// Many short lists of numbers, kept one right behind the other.

/// Lists that are only read once they are made: a list costs four octets more than its numbers, and reading
/// it makes no array.
struct NumberLists: Sendable {
  private(set) var numbers: [Int32] = []
  /// Where each list begins; that of the next is where it ends.
  private var bounds: [Int32] = [0]

  init() {}

  /// The lists of `count` keys, each in the order of the pairs.
  init(count: Int, _ pairs: [(key: Int32, number: Int32)]) {
    bounds = Array(repeating: 0, count: count + 1)
    for pair in pairs { bounds[Int(pair.key) + 1] += 1 }
    for key in 0..<count { bounds[key + 1] += bounds[key] }
    var next = bounds
    numbers = Array(repeating: 0, count: pairs.count)
    for pair in pairs {
      numbers[Int(next[Int(pair.key)])] = pair.number
      next[Int(pair.key)] += 1
    }
  }

  /// Appends a list of what `body` appends.
  mutating func append(_ body: (inout [Int32]) -> Void) {
    body(&numbers)
    bounds.append(Int32(numbers.count))
  }

  mutating func reserveCapacity(_ lists: Int, numbers count: Int) {
    bounds.reserveCapacity(lists + 1)
    numbers.reserveCapacity(count)
  }

  var count: Int { bounds.count - 1 }

  /// The positions of a list in `numbers`.
  subscript(list: Int) -> Range<Int> { Int(bounds[list])..<Int(bounds[list + 1]) }

  /// The numbers of a list.
  func numbers(in list: Int) -> ArraySlice<Int32> { numbers[self[list]] }

  func isEmpty(_ list: Int) -> Bool { bounds[list] == bounds[list + 1] }

  func contains(_ number: Int32, in list: Int) -> Bool {
    for position in self[list] where numbers[position] == number { return true }
    return false
  }
}

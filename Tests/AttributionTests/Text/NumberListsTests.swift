import Testing

@testable import Attribution

@Suite("Lists of numbers")
struct NumberListsTests {
  @Test("keep what was appended to each, and empty ones")
  func appended() {
    var lists = NumberLists()
    lists.append { $0 += [3, 1] }
    lists.append { _ in }
    lists.append { $0.append(7) }
    #expect(lists.count == 3)
    #expect((0..<3).map { lists[$0].map { lists.numbers[$0] } } == [[3, 1], [], [7]])
    #expect((0..<3).map(lists.isEmpty) == [false, true, false])
    #expect(lists.contains(1, in: 0))
    #expect(!lists.contains(7, in: 0))
  }

  @Test("keep the numbers of each key in the order of the pairs")
  func pairs() {
    let lists = NumberLists(count: 4, [(2, 9), (0, 5), (2, 4), (3, 6), (2, 9)])
    #expect(
      (0..<4).map { lists[$0].map { lists.numbers[$0] } } == [[5], [], [9, 4, 9], [6]])
  }
}

// An inverted index over the words of a collection: compressed postings, positions, lengths, BM25.

/// The words of every document of one collection.
struct FullText: Sendable {
  let dictionary: TermDictionary
  /// The codes of the words, sorted by their octets.
  let order: [UInt32]
  let documentCount: Int
  /// Words of each document.
  private let lengths: [UInt16]
  let averageLength: Float
  /// Per word: (document − document before) shifted by two bits that hold the weight.
  private let postings: [UInt8]
  private let starts: [Int]
  /// Per word and document, the positions as `WordListWriter` wrote them.
  private let positions: [UInt8]
  private let positionStarts: [Int]
  /// In how many documents each word is.
  private let frequencies: [UInt32]

  /// - Parameters:
  ///   - lists: What `WordListWriter` wrote, in the order of the documents.
  ///   - order: The codes of `dictionary` sorted by their words.
  init(_ lists: [[UInt8]], _ dictionary: TermDictionary, order: [UInt32]) {
    self.dictionary = dictionary
    self.order = order
    let wordCount = dictionary.count
    var lengths: [UInt16] = []
    var frequencies = [UInt32](repeating: 0, count: wordCount)
    var sizes = [Int](repeating: 0, count: wordCount)
    var positionSizes = sizes
    var last = frequencies
    Self.forEachWord(lists) { document, length in
      lengths.append(UInt16(clamping: length))
    } word: { document, word, weight, positions in
      frequencies[word] += 1
      sizes[word] += Self.size((document - Int(last[word])) << 2 | weight)
      positionSizes[word] += positions.count
      last[word] = UInt32(document)
    }
    let starts = Self.starts(sizes)
    let positionStarts = Self.starts(positionSizes)
    var postings = [UInt8](repeating: 0, count: starts[wordCount])
    var positions = [UInt8](repeating: 0, count: positionStarts[wordCount])
    var next = starts
    var nextPosition = positionStarts
    last = [UInt32](repeating: 0, count: wordCount)
    Self.forEachWord(lists) { _, _ in
    } word: { document, word, weight, written in
      var number = (document - Int(last[word])) << 2 | weight
      last[word] = UInt32(document)
      while number >= 0x80 {
        postings[next[word]] = UInt8(truncatingIfNeeded: number) | 0x80
        next[word] += 1
        number >>= 7
      }
      postings[next[word]] = UInt8(truncatingIfNeeded: number)
      next[word] += 1
      for octet in written {
        positions[nextPosition[word]] = octet
        nextPosition[word] += 1
      }
    }
    documentCount = lengths.count
    averageLength = Float(max(1, lengths.reduce(0) { $0 + Int($1) })) / Float(max(1, lengths.count))
    self.lengths = lengths
    self.frequencies = frequencies
    self.starts = starts
    self.postings = postings
    self.positionStarts = positionStarts
    self.positions = positions
  }

  private static func starts(_ sizes: [Int]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(sizes.count + 1)
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    return starts
  }

  private static func size(_ number: Int) -> Int {
    var size = 1
    var rest = number >> 7
    while rest > 0 {
      size += 1
      rest >>= 7
    }
    return size
  }

  @inline(__always)
  private static func forEachWord(
    _ lists: [[UInt8]], document: (Int, Int) -> Void,
    word: (Int, Int, Int, ArraySlice<UInt8>) -> Void
  ) {
    var number = 0
    for list in lists {
      var reader = VarintReader(list)
      while !reader.isAtEnd {
        document(number, reader.next())
        var code = 0
        for _ in 0..<reader.next() {
          let entry = reader.next()
          code += entry >> 2
          let start = reader.index
          while reader.next() & 1 == 0 {}
          word(number, code, entry & 3, list[start..<reader.index])
        }
        number += 1
      }
    }
  }

  /// The documents of a word, ascending.
  func documents(_ word: UInt32) -> [UInt32] {
    var documents: [UInt32] = []
    documents.reserveCapacity(Int(frequencies[Int(word)]))
    forEachPosting(word) { document, _ in documents.append(document) }
    return documents
  }

  func frequency(_ word: UInt32) -> Int { Int(frequencies[Int(word)]) }

  func forEachPosting(_ word: UInt32, _ body: (UInt32, Int) -> Void) {
    var reader = VarintReader(postings, at: starts[Int(word)])
    var document: UInt32 = 0
    for _ in 0..<frequencies[Int(word)] {
      let entry = reader.next()
      document += UInt32(entry >> 2)
      body(document, entry & 3)
    }
  }

  /// Calls `body` with each document and position of a word, ascending.
  func forEachOccurrence(_ word: UInt32, _ body: (_ document: UInt32, _ position: Int) -> Void) {
    var reader = VarintReader(positions, at: positionStarts[Int(word)])
    forEachPosting(word) { document, _ in
      var position = 0
      var entry = 0
      repeat {
        entry = reader.next()
        position += entry >> 1
        body(document, position)
      } while entry & 1 == 0
    }
  }

  /// The codes of the words that begin with `prefix` and occur in the collection.
  func words(withPrefix prefix: String) -> [UInt32] {
    let octets = Array(prefix.utf8)
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if dictionary.octets(order[middle]).lexicographicallyPrecedes(octets) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return order[low...].prefix { dictionary.octets($0).starts(with: octets) }
      .filter { frequencies[Int($0)] > 0 }
  }

  /// BM25 (k1 = 1.2, b = 0.75) of one word in one document.
  func score(document: UInt32, weight: Int, rarity: Float, averageLength: Float) -> Float {
    let frequency: Float = weight == WordWeight.context ? 0.3 : Float(weight)
    let length = Float(lengths[Int(document)]) / averageLength
    return rarity * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length))
  }

  /// The inverse document frequency of words that count as one.
  func rarity(of words: [UInt32]) -> Float {
    let found = Double(min(words.reduce(0) { $0 + frequency($1) }, documentCount))
    return Float(naturalLogarithm(1 + (Double(documentCount) - found + 0.5) / (found + 0.5)))
  }
}

/// The natural logarithm of a positive number, to about 15 digits: ln(s · 2^e) = ln s + e ln 2, and ln s
/// by the series of 2 artanh((s − 1) / (s + 1)).
func naturalLogarithm(_ number: Double) -> Double {
  let ratio = (number.significand - 1) / (number.significand + 1)
  var power = ratio
  var sum = 0.0
  for divisor in stride(from: 1.0, to: 35.0, by: 2.0) {
    sum += power / divisor
    power *= ratio * ratio
  }
  return 2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3
}

// The command line.

@main
struct Hearsay {
  static func main() {
    print("hearsay")
  }
}

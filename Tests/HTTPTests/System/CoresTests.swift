import Glibc
import Testing

@testable import HTTP

@Suite("Cores")
struct CoresTests {
  @Test("a process may use at least one core, and none that the machine has not")
  func cores() {
    #expect((1...sysconf(CInt(_SC_NPROCESSORS_CONF))).contains(ServerConfiguration.availableCores))
  }
}

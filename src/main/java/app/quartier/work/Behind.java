package app.quartier.work;

/// Threads whose work gives way to the window, so that it answers while they are busy.
///
/// 2026-11-26: opening the sample shop on two processors, the window's thread stood half of the
/// time behind counting and the compilers. Windows heeds priorities by itself, Linux only when the
/// launcher asks for it, see `quartier`, macOS does not. On Linux counting gives way to the
/// compilers too, as what is compiled late keeps the window's thread at work for longer: with the
/// niceness Java would give by itself, pauses on 200 000 contacts were 105 to 144 ms, with 10 they
/// are 78 to 90. The scenario measures them, `LaunchersTest` keeps the options.
final class Behind {
  private Behind() {}

  /// Makes threads of this name that do not keep the program from ending.
  @SuppressWarnings("ThreadPriorityCheck") // a wish: what is asked for stays right without it
  static Thread.Builder.OfPlatform threads(String name) {
    return Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(name);
  }
}

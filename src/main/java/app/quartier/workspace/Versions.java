package app.quartier.workspace;

import app.quartier.engine.EngineVersion;
import java.util.HashMap;
import java.util.Map;

/// The current version of the data, and the older ones that are still in use. Safe from any thread.
///
/// A version holds a connection that sees one state of the file, so it is closed with its last
/// user.
final class Versions implements AutoCloseable {
  private final Map<EngineVersion, Integer> users = new HashMap<>();
  private EngineVersion current;

  Versions(EngineVersion first) {
    this.current = first;
    users.put(first, 0);
  }

  synchronized EngineVersion current() {
    return current;
  }

  /// The current version, kept open until it is given back.
  synchronized EngineVersion taken() {
    users.merge(current, 1, Integer::sum);
    return current;
  }

  synchronized void givenBack(EngineVersion version) {
    int left = users.merge(version, -1, Integer::sum);
    closeIfUnused(version, left);
  }

  synchronized void replace(EngineVersion next) {
    EngineVersion old = current;
    users.put(next, 0);
    current = next;
    closeIfUnused(old, users.getOrDefault(old, 0));
  }

  private void closeIfUnused(EngineVersion version, int left) {
    if (left <= 0 && version != current) {
      users.remove(version);
      version.close();
    }
  }

  @Override
  public synchronized void close() {
    users.keySet().forEach(EngineVersion::close);
    users.clear();
  }
}

/// Quartier, a desktop segment builder for email marketers.
///
/// This root package holds only [app.quartier.Launcher]. What each package below it is for and which
/// packages it may import is one table, kept as data in the test `app.quartier.gates.Layout` and
/// checked at every build. To add a package, add its row there, with the libraries it may use, and
/// write its `package-info.java`.
@NullMarked
package app.quartier;

import org.jspecify.annotations.NullMarked;

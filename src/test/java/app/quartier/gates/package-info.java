/// The project's own rules, as tests: who may import whom, how sources are formatted, how large a
/// file may grow.
///
/// May import anything of the test class path. To add a rule, write it as a function of a root
/// package that answers [app.quartier.gates.Violation]s, list it in `ArchitectureTest`, and plant a
/// class that breaks it under `fixture`: a rule that was never seen to fail proves nothing.
@NullMarked
package app.quartier.gates;

import org.jspecify.annotations.NullMarked;

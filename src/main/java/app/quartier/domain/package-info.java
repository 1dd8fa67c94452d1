/// The business of Quartier: segments, fields, operators, and the ports to what stores and counts.
///
/// Records, sealed interfaces and ports; no input or output. Imports `kernel` only.
@NullMarked
package app.quartier.domain;

import org.jspecify.annotations.NullMarked;

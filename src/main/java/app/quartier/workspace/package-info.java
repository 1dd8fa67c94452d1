/// The use cases: what a person can ask of a workspace, for the window and the command line alike.
///
/// [Assembly] puts the parts together by hand; [Workspace] is one open workspace. May import every
/// package but the faces; no type of jOOQ, H2 or RoaringBitmap appears in its signatures.
///
/// To add a use case: a method here where it is short, a class of its own where it is not.
@NullMarked
package app.quartier.workspace;

import org.jspecify.annotations.NullMarked;

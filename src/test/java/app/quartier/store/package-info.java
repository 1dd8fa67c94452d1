/// What the workspace on disk promises: nothing lost, nothing half done.
@org.jspecify.annotations.NullMarked
package app.quartier.store;

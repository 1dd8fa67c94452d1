/// Ports to a workspace's data: what the store can be read through and what the engine answers.
///
/// Contacts are dense ids from 0, never reused; ids of removed contacts are holes.
@NullMarked
package app.quartier.domain.data;

import org.jspecify.annotations.NullMarked;

package app.quartier.domain.segment;

import java.time.Instant;

/// A segment as the workspace lists it.
///
/// @param version number of the current version, from 1
/// @param saved when that version was made
public record StoredSegment(String id, String name, int version, Instant saved) {}

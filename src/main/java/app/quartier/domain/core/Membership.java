package app.quartier.domain.core;

import app.quartier.domain.segment.InImport;

/// What somebody is a member of.
public sealed interface Membership {

  /// @param segment id; says nothing about the answer
  record OfSegment(String segment, Lowered lowered) implements Membership {}

  /// @param list number of the list
  record OfList(int list) implements Membership {}

  /// @param batch number of the import
  record OfImport(int batch, InImport.Role role) implements Membership {}

  /// A random part: the first four bytes of SHA-256(UTF-8(seed + ":" + key)), read as an unsigned
  /// number, are less than `below`.
  ///
  /// @param below from 0, which is nobody, to 2³², which is everybody
  record OfSample(String seed, long below) implements Membership {}
}

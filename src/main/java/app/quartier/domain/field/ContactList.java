package app.quartier.domain.field;

import java.time.Instant;

/// A list of contacts, kept by hand or filled by imports.
///
/// @param number never given twice
/// @param key what documents refer to (`lst-3`)
/// @param name unique in the workspace, upper and lower case alike; can be changed
public record ContactList(int number, String key, String name, Instant created) {}

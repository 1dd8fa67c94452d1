package app.quartier.importing;

import java.nio.charset.Charset;

/// The encoding a file is read in, and what the same pass over its bytes learnt.
///
/// @param name as told to people: `UTF-8`, `windows-1252`
/// @param mark bytes of the byte order mark to step over
/// @param sha256 of the whole file, hex
record Encoding(Charset charset, String name, int mark, String sha256, long size) {}

package app.quartier.engine;

import app.quartier.domain.data.Source;
import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;

/// The visible contacts and their keys. Ids are dense, with holes. Immutable; safe from any thread.
final class Contacts {
  private final TextDictionary keys;
  private final int[] codes;
  private final int[] owners;
  private final Matches all;

  private Contacts(TextDictionary keys, int[] codes, int[] owners, Matches all) {
    this.keys = keys;
    this.codes = codes;
    this.owners = owners;
    this.all = all;
  }

  static Contacts load(Source source, Cancel cancel) {
    Loader loader = new Loader(source.idLimit());
    source.contacts(loader, cancel);
    return loader.contacts();
  }

  static Contacts read(DerivedInput in) throws IOException {
    return new Contacts(
        TextDictionary.read(in), in.ints(), in.ints(), Matches.ofWords(0, in.longs()));
  }

  void write(DerivedOutput out) throws IOException {
    keys.write(out);
    out.ints(codes);
    out.ints(owners);
    out.longs(all.words());
  }

  Matches all() {
    return all;
  }

  /// From 0 to one more than the highest id there is: the same data has as many rows, whatever ids
  /// were given and taken back.
  Rows rows() {
    return new Rows(0, codes.length);
  }

  boolean isVisible(int contact) {
    return contact >= 0 && contact < codes.length && codes[contact] != Codes.MISSING;
  }

  String key(int contact) {
    if (!isVisible(contact)) {
      throw new IllegalArgumentException("no contact " + contact);
    }
    return keys.text(codes[contact]);
  }

  /// Feeds the UTF-8 bytes of a visible contact's key.
  void digestKey(int contact, MessageDigest into) {
    keys.digest(codes[contact], into);
  }

  OptionalInt contact(String key) {
    int code = keys.find(key);
    return code == Codes.MISSING ? OptionalInt.empty() : OptionalInt.of(owners[code]);
  }

  private static final class Loader implements Source.ContactSink {
    private final TextDictionary keys = new TextDictionary();
    private final BitSet visible = new BitSet();
    private final int[] codes;
    private int[] owners = new int[1024];

    private Loader(int idLimit) {
      codes = new int[idLimit];
      Arrays.fill(codes, Codes.MISSING);
    }

    @Override
    public void contact(int id, String key) {
      int before = keys.size();
      int code = keys.intern(key);
      if (code == before) {
        if (code == owners.length) {
          owners = Arrays.copyOf(owners, code + (code >> 1));
        }
        owners[code] = id;
      }
      codes[id] = code;
      visible.set(id);
    }

    private Contacts contacts() {
      keys.trim();
      return new Contacts(
          keys,
          Arrays.copyOf(codes, visible.length()),
          Arrays.copyOf(owners, keys.size()),
          Matches.ofWords(0, visible.toLongArray()));
    }
  }
}

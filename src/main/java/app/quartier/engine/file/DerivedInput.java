package app.quartier.engine.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Reads what a [DerivedOutput] wrote, in the same order; `IOException` where that is not there.
/// One thread.
public final class DerivedInput {
  static final int BUFFER = 1 << 18;

  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN).limit(0);

  /// Bytes that are still in the file, the checksum apart.
  private long left;

  private DerivedInput(FileChannel channel, long size) {
    this.channel = channel;
    this.left = size;
  }

  /// Looks whether the file is whole before anything of it is believed.
  static DerivedInput checked(FileChannel channel) throws IOException {
    long size = channel.size() - Long.BYTES;
    if (size < 0) {
      throw new EOFException("cut short");
    }
    DerivedInput in = new DerivedInput(channel, size);
    in.check();
    channel.position(0);
    in.left = size;
    return in;
  }

  private void check() throws IOException {
    CRC32C checksum = new CRC32C();
    while (left > 0) {
      fill();
      checksum.update(buffer);
    }
    left = Long.BYTES;
    if (number() != checksum.getValue()) {
      throw new IOException("damaged");
    }
  }

  void expect(String text) throws IOException {
    if (!text().equals(text)) {
      throw new IOException("something else");
    }
  }

  public long number() throws IOException {
    need(Long.BYTES);
    return buffer.getLong();
  }

  /// Whether the next number is the first of two; it must be one of them.
  public boolean either(long one, long other) throws IOException {
    long number = number();
    if (number != one && number != other) {
      throw new IOException("something else");
    }
    return number == one;
  }

  public String text() throws IOException {
    return new String(bytes(), UTF_8);
  }

  public byte[] bytes() throws IOException {
    byte[] bytes = new byte[length(1)];
    for (int done = 0; done < bytes.length; ) {
      need(1);
      int count = Math.min(bytes.length - done, buffer.remaining());
      buffer.get(bytes, done, count);
      done += count;
    }
    return bytes;
  }

  public int[] ints() throws IOException {
    int[] ints = new int[length(Integer.BYTES)];
    for (int done = 0; done < ints.length; ) {
      need(Integer.BYTES);
      int count = Math.min(ints.length - done, buffer.remaining() / Integer.BYTES);
      buffer.asIntBuffer().get(ints, done, count);
      buffer.position(buffer.position() + count * Integer.BYTES);
      done += count;
    }
    return ints;
  }

  public long[] longs() throws IOException {
    long[] longs = new long[length(Long.BYTES)];
    for (int done = 0; done < longs.length; ) {
      need(Long.BYTES);
      int count = Math.min(longs.length - done, buffer.remaining() / Long.BYTES);
      buffer.asLongBuffer().get(longs, done, count);
      buffer.position(buffer.position() + count * Long.BYTES);
      done += count;
    }
    return longs;
  }

  /// How many values of this size come; never more than there are, so that nothing is reserved for
  /// what is not there.
  private int length(int bytes) throws IOException {
    long length = number();
    if (length < 0 || length > (left + buffer.remaining()) / bytes) {
      throw new EOFException("cut short");
    }
    return Math.toIntExact(length);
  }

  private void need(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      fill();
      if (buffer.remaining() < bytes) {
        throw new EOFException("cut short");
      }
    }
  }

  private void fill() throws IOException {
    buffer.compact();
    buffer.limit((int) Math.min(buffer.capacity(), buffer.position() + left));
    while (left > 0 && buffer.hasRemaining()) {
      int read = channel.read(buffer);
      if (read < 0) {
        throw new EOFException("cut short");
      }
      left -= read;
    }
    buffer.flip();
  }
}

package app.quartier.engine.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Writes arrays one after the other, each after its length; little-endian, with a CRC32C of all of
/// it in the last eight bytes. One thread.
public final class DerivedOutput {
  private final FileChannel channel;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(DerivedInput.BUFFER).order(ByteOrder.LITTLE_ENDIAN);

  DerivedOutput(FileChannel channel) {
    this.channel = channel;
  }

  public void number(long number) throws IOException {
    room(Long.BYTES);
    buffer.putLong(number);
  }

  public void text(String text) throws IOException {
    bytes(text.getBytes(UTF_8));
  }

  public void bytes(byte[] bytes) throws IOException {
    number(bytes.length);
    for (int done = 0; done < bytes.length; ) {
      room(1);
      int count = Math.min(bytes.length - done, buffer.remaining());
      buffer.put(bytes, done, count);
      done += count;
    }
  }

  public void ints(int[] ints) throws IOException {
    number(ints.length);
    for (int done = 0; done < ints.length; ) {
      room(Integer.BYTES);
      int count = Math.min(ints.length - done, buffer.remaining() / Integer.BYTES);
      buffer.asIntBuffer().put(ints, done, count);
      buffer.position(buffer.position() + count * Integer.BYTES);
      done += count;
    }
  }

  public void longs(long[] longs) throws IOException {
    number(longs.length);
    for (int done = 0; done < longs.length; ) {
      room(Long.BYTES);
      int count = Math.min(longs.length - done, buffer.remaining() / Long.BYTES);
      buffer.asLongBuffer().put(longs, done, count);
      buffer.position(buffer.position() + count * Long.BYTES);
      done += count;
    }
  }

  void finish() throws IOException {
    flush();
    buffer.putLong(checksum.getValue());
    flush();
  }

  private void room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}

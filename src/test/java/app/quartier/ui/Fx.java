package app.quartier.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The window's thread for tests, and pictures of scenes.
public final class Fx {
  private static final CountDownLatch STARTED = new CountDownLatch(1);
  private static final long PATIENCE_SECONDS = 30;
  private static final long LONG_PATIENCE_SECONDS = 240;
  private static final Queue<Throwable> UNSEEN = new ConcurrentLinkedQueue<>();

  static {
    Platform.startup(STARTED::countDown);
    Platform.setImplicitExit(false);
    watch();
  }

  private Fx() {}

  /// From now on a failure on the window's thread fails the test that is running; a program that
  /// was opened in between takes them for itself.
  public static void watch() {
    Platform.runLater(
        () -> Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> UNSEEN.add(bug)));
  }

  /// Does something on the window's thread and waits for it.
  public static <T> T get(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(work.get());
      } catch (RuntimeException | Error e) {
        done.completeExceptionally(e);
      }
    });
    try {
      T answer = done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      @Nullable Throwable bug = UNSEEN.poll();
      if (bug != null) {
        throw new AssertionError("failed on the window's thread", bug);
      }
      return answer;
    } catch (InterruptedException | TimeoutException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  public static void run(Runnable work) {
    get(() -> {
      work.run();
      return true;
    });
  }

  /// Does something in each frame from now on, on the window's thread.
  ///
  /// @return to be stopped on the window's thread
  public static AnimationTimer eachFrame(Runnable work) {
    AnimationTimer frames =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            work.run();
          }
        };
    run(frames::start);
    return frames;
  }

  /// Waits, pulse by pulse, until something is so on the window's thread. Not from that thread:
  /// what is waited for could never come.
  public static void await(String what, BooleanSupplier so) {
    await(what, PATIENCE_SECONDS, so);
  }

  /// As [#await], for what takes minutes on a busy machine.
  static void awaitLong(String what, BooleanSupplier so) {
    await(what, LONG_PATIENCE_SECONDS, so);
  }

  private static void await(String what, long seconds, BooleanSupplier so) {
    if (Platform.isFxApplicationThread()) {
      throw new AssertionError("waits on the window's thread: " + what);
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!get(so::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came: " + what);
      }
      run(() -> {});
    }
  }

  /// Writes a picture of a scene to `target/pictures/ui/<name>.png`.
  public static void picture(Scene scene, String name) {
    WritableImage image = get(() -> scene.snapshot(null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Path file = Path.of("target", "pictures", "ui", name + ".png");
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

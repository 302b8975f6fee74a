package org.baraza.handbook.taking;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baraza.handbook.binding.EpubPress;
import org.baraza.handbook.binding.PrintPress;
import org.baraza.handbook.binding.Progress;
import org.baraza.handbook.binding.Unbound;
import org.baraza.handbook.binding.Volume;
import org.baraza.paper.KeptPrints;
import org.baraza.paper.NotPrinted;
import org.baraza.paper.PaperSize;
import org.baraza.paper.Turns;
import org.springframework.stereotype.Component;

/**
 * Binds books for readers who wait for them: a few at a time, none for long. Whoever may read the
 * same book gets the same bytes, which are kept for a while.
 */
@Component
public class TakingPress {

  /** Tables within lists within chapters are laid out by calls within calls. */
  private static final long STACK = 4L << 20;

  private final EpubPress epub;
  private final PrintPress print;
  private final TakingSettings settings;
  private final KeptPrints kept;
  private final Turns binding;
  private final Turns printing;
  private final Turns gathering;

  TakingPress(EpubPress epub, PrintPress print, TakingSettings settings) {
    this.epub = epub;
    this.print = print;
    this.settings = settings;
    this.kept = new KeptPrints(settings.kept().toBytes());
    this.binding = new Turns(settings.atOnce(), settings.patience());
    this.printing = new Turns(settings.atOnce(), settings.patience());
    this.gathering = new Turns(settings.atOnce(), settings.patience());
  }

  /**
   * Gathers what a book is made of, for a few at a time as well: it is held while the press is
   * waited for.
   *
   * @throws NotPrinted if there is no turn in time
   */
  public <T> T gathered(Supplier<T> work) {
    return gathering.take(work);
  }

  /**
   * @param volume whose identifier is that of all it says
   * @param isPublic whether everyone may read all of it; else it is not kept, as an answer at once
   *     would tell that somebody took it lately
   * @throws NotPrinted if there is no turn in time, or it takes too long
   */
  public byte[] epub(Volume volume, boolean isPublic) {
    return isPublic
        ? kept(volume, ".epub", binding, progress -> epub.of(volume, progress))
        : binding.take(() -> aside(() -> epub.of(volume, limit())));
  }

  /**
   * @param volume whose identifier is that of all it says
   * @param isPublic whether everyone may read all of it; else it is not kept, as an answer at once
   *     would tell that somebody took it lately
   * @throws NotPrinted if there is no turn in time, or it takes too long
   */
  public byte[] pdf(Volume volume, boolean isPublic) {
    return isPublic
        ? kept(volume, ".pdf", printing, progress -> printed(volume, progress))
        : printing.take(() -> aside(() -> printed(volume, limit())));
  }

  /** A leaflet that merely took too long is no fault of the record. */
  private byte[] printed(Volume volume, Progress progress) {
    try {
      return print.of(volume, PaperSize.A4, progress);
    } catch (Unbound unbound) {
      throw unbound.getCause() instanceof NotPrinted late ? late : unbound;
    }
  }

  private byte[] kept(Volume volume, String form, Turns turns, Function<Progress, byte[]> work) {
    var key = volume.colophon().identifier() + form;
    var known = kept.find(key);
    return known != null
        ? known
        : turns.take(() -> made(key, () -> aside(() -> work.apply(limit()))));
  }

  /**
   * Does the work on a thread of its own. Readers are served by virtual threads, which share a few
   * of the machine and leave them only where they wait: a book would keep one from all others.
   */
  private static byte[] aside(Supplier<byte[]> work) {
    var task = new FutureTask<>(work::get);
    Thread.ofPlatform().name("taking").daemon().stackSize(STACK).start(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new NotPrinted("nobody waits for the book any more");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }

  /** Somebody before may have waited for the same. */
  private byte[] made(String key, Supplier<byte[]> work) {
    var known = kept.find(key);
    if (known != null) {
      return known;
    }
    var made = work.get();
    kept.keep(key, made);
    return made;
  }

  private Progress limit() {
    var end = System.nanoTime() + settings.limit().toNanos();
    return (_, _) -> {
      if (System.nanoTime() - end > 0) {
        throw new NotPrinted("the book took too long");
      }
    };
  }
}

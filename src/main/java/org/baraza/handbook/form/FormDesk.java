package org.baraza.handbook.form;

import org.baraza.handbook.binding.Progress;
import org.baraza.handbook.binding.Unbound;
import org.baraza.store.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the forms that editions are wanted in, one after the other; in the sight of the house. What
 * was under way when the house stopped is begun again.
 */
@Component
public class FormDesk {

  private static final Logger LOG = LoggerFactory.getLogger(FormDesk.class);
  private static final int STEP = 25;

  private final FormTable table;
  private final Bindery bindery;
  private final Presses presses;

  FormDesk(FormTable table, Bindery bindery, Presses presses) {
    this.table = table;
    this.bindery = bindery;
    this.presses = presses;
  }

  /** Somebody stopped it. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  /** Makes all that is wanted and not made. */
  public void make() {
    table.clear();
    bindery.wanted().forEach(table::want);
    for (var next = table.next(); next.isPresent(); next = table.next()) {
      make(next.get());
    }
  }

  private void make(Work one) {
    try {
      if (table.begin(one)) {
        var volume = bindery.volume(one.edition(), one.lang());
        var file = presses.of(volume, one.form(), progress(one));
        table.made(one, file, Digest.code(file));
      }
    } catch (Stopped stopped) {
      LOG.info("{} of {} in {} was stopped", one.form(), one.edition(), one.lang());
    } catch (Unbound unbound) {
      LOG.error("{} of {} in {} cannot be made", one.form(), one.edition(), one.lang(), unbound);
      table.failed(one, unbound.anchor());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e; // the house stops, and begins it again
      }
      LOG.error("{} of {} in {} cannot be made", one.form(), one.edition(), one.lang(), e);
      table.failed(one, "");
    }
  }

  private Progress progress(Work one) {
    return (leaflets, all) -> {
      var isStep = leaflets % STEP == 0 || leaflets == all;
      if (isStep && !table.note(one, leaflets, all)) {
        throw new Stopped();
      }
    };
  }
}

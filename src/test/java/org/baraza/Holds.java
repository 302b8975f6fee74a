package org.baraza;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition of the house's law that a predicate can tell. */
class Holds<T> extends ArchCondition<T> {

  private final Predicate<T> holds;

  Holds(String description, Predicate<T> holds) {
    super(description);
    this.holds = holds;
  }

  @Override
  public void check(T item, ConditionEvents events) {
    events.add(
        new SimpleConditionEvent(item, holds.test(item), item + " should " + getDescription()));
  }
}

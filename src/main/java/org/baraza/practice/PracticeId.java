package org.baraza.practice;

/** A practice's permanent number. */
public record PracticeId(long number) {

  /** The number as people write it. */
  @Override
  public String toString() {
    return "BRZ-" + number;
  }
}

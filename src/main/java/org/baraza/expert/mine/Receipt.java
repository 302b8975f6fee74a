package org.baraza.expert.mine;

import java.time.Instant;
import java.util.Map;
import org.baraza.expert.profile.Field;

/**
 * What somebody is told when a field is shown to fewer.
 *
 * @param became the code of whom it is still shown to, or nothing
 * @param removed by the code of each channel, from how many places its value was removed
 */
record Receipt(
    long number,
    long expert,
    Instant at,
    Field field,
    String became,
    Map<String, Integer> removed) {}

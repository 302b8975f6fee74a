package org.baraza.practice;

import java.util.List;
import org.baraza.access.Cover;
import org.baraza.dossier.Link;
import org.baraza.dossier.Transfer;
import org.baraza.language.Lang;

/**
 * What a practice's record says of its ties to other practices and countries.
 *
 * @param language the language the record, and so every note in it, is written in
 * @param countries ISO 3166-1 alpha-3 codes
 * @param started the year it began, or 0
 * @param ended the year it ended, or 0
 * @param status active, completed, discontinued, handed_over or unknown
 */
public record PracticeTie(
    PracticeId id,
    String sourceId,
    Cover cover,
    Lang language,
    List<String> countries,
    int started,
    int ended,
    String status,
    List<Link> links,
    List<Transfer> transfers) {}

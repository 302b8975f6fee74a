package org.baraza.dossier;

import java.util.List;

/**
 * A transfer that a source documents: the practice, its trainers or its students went to, or came
 * from, these countries.
 *
 * @param to ISO 3166-1 alpha-3 codes; empty where the source names none
 * @param since the year, or 0
 */
public record Transfer(List<String> to, String what, int since) {}

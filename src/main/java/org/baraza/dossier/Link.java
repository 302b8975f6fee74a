package org.baraza.dossier;

/**
 * A link to another practice.
 *
 * @param other the other's source id
 * @param relation adapted_from, inspired, part_of, complements or similar
 */
public record Link(String other, String relation, String note) {}

package org.baraza.expert.profile;

/**
 * Something somebody is expert in.
 *
 * @param concept the id of a concept of the thesaurus
 * @param years of work on it, 0 where that is not said
 * @param evidence what shows it, in their words
 */
public record Skill(String concept, int years, String evidence) {}

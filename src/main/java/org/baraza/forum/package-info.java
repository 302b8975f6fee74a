/**
 * The forum of experts: spaces, topics and posts. One policy: whoever sees a space sees what is
 * said in it, and nobody else does.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "attachment",
      "intake",
      "journal",
      "mail",
      "search",
      "store",
      "thesaurus",
      "ui :: form",
      "world"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.forum;

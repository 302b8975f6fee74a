/**
 * What grows out of talk: consolidated replies of the forum become drafts of practices or notes to
 * the editors of the handbook, and both lead to each other for those who see them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "draft",
      "forum :: harvest",
      "forum :: home",
      "handbook",
      "practice",
      "store"
    })
@org.jspecify.annotations.NullMarked
package org.baraza.growth;

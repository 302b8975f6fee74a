/**
 * Practices as the rows of a table: taken out as CSV or XLSX, edited elsewhere, and sent in again,
 * where every change is shown before anything is kept. What is kept are drafts, which go the way of
 * every other.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "draft", "dossier", "intake", "practice", "store", "world"})
@org.jspecify.annotations.NullMarked
package org.baraza.spreadsheet;

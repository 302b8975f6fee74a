package org.baraza.access.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;

/** What somebody says of themselves. */
record AccountForm(
    @NotBlank(message = "access.name.missing") @Size(max = 120, message = "access.name.long")
        String name,
    @Pattern(regexp = Lang.PATTERN, message = "access.lang.missing") String lang) {

  AccountForm {
    name = Cleaned.line(name);
  }
}

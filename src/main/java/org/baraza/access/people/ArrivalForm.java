package org.baraza.access.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;

/**
 * What somebody says who comes in.
 *
 * @param password checked by {@code PasswordRule}
 */
record ArrivalForm(
    @NotBlank(message = "access.name.missing") @Size(max = 120, message = "access.name.long")
        String name,
    @Pattern(regexp = Lang.PATTERN, message = "access.lang.missing") String lang,
    @NotBlank(message = "access.password.short") String password) {

  ArrivalForm {
    name = Cleaned.line(name);
  }
}

package org.baraza.access.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.baraza.access.account.Email;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;

/** What somebody says who asks to come in. */
record RegistrationForm(
    @NotBlank(message = "access.name.missing") @Size(max = 120, message = "access.name.long")
        String name,
    @NotBlank(message = "access.email.wrong")
        @Pattern(regexp = Email.SHAPE, message = "access.email.wrong")
        String email,
    @Pattern(regexp = Lang.PATTERN, message = "access.lang.missing") String lang,
    @NotBlank(message = "access.reason.missing") @Size(max = 2000, message = "access.reason.long")
        String reason) {

  RegistrationForm {
    name = Cleaned.line(name);
    reason = Cleaned.of(reason);
  }
}

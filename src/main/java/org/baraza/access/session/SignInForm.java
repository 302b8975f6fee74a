package org.baraza.access.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with.
 *
 * @param next where to go on to
 */
record SignInForm(
    @NotBlank(message = "access.signin.email.missing")
        @Size(max = 320, message = "access.signin.wrong")
        String email,
    @NotBlank(message = "access.signin.password.missing")
        @Size(max = 1000, message = "access.signin.wrong")
        String password,
    @Nullable String next) {}

/** Forms as they were sent: what is read of them, and what must be mended. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("form")
package org.baraza.ui.form;

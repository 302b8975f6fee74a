/** The forms that editions are made in: which there are, how far they are, their files. */
@org.jspecify.annotations.NullMarked
package org.baraza.handbook.form;

/** Where experts look after their own listing. */
@org.jspecify.annotations.NullMarked
package org.baraza.expert.mine;

package org.baraza.search;

import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.stereotype.Component;

/** Lets the indexes be opened only after the mark was looked at. */
@Component
class IndexWaits extends EntityManagerFactoryDependsOnPostProcessor {

  IndexWaits() {
    super(IndexMark.class);
  }
}

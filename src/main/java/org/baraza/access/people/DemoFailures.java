package org.baraza.access.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one plain line why the demo does not start. */
class DemoFailures extends AbstractFailureAnalyzer<RealAccounts> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, RealAccounts cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}

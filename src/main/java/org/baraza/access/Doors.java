package org.baraza.access;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the doorman before every door. */
@Component
class Doors implements WebMvcConfigurer {

  private final Doorman doorman;

  Doors(Doorman doorman) {
    this.doorman = doorman;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(doorman);
  }
}

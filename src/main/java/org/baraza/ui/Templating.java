package org.baraza.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.baraza.language.Lang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires templates to pages, and puts the language before every spoken address. */
@Configuration(proxyBeanMethods = false)
class Templating {

  private static final String HOUSE = "org.baraza";

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, HOUSE);
  }

  @Bean
  WebMvcConfigurer answering(
      ObjectProvider<Answers> answers, ObjectProvider<HandlerMethodArgumentResolver> resolvers) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        resolvers.orderedStream().forEach(all::add);
      }

      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> all) {
        all.add(answers.getObject());
      }

      @Override
      public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
            "/{lang:" + Lang.PATTERN + "}",
            HandlerTypePredicate.forBasePackage(HOUSE)
                .and(type -> type.isAnnotationPresent(Controller.class))
                .and(type -> !type.isAnnotationPresent(Unspoken.class)));
      }
    };
  }

  static String templateOf(Class<?> page) {
    return page.getName().substring(HOUSE.length() + 1).replace('.', '/') + ".jte";
  }
}

package org.baraza.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the reader of the current request. */
@Component
public class Readers implements HandlerMethodArgumentResolver {

  /** Where a request carries its reader, once it is known who that is. */
  public static final String ATTRIBUTE = Reader.class.getName();

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Reader.class;
  }

  @Override
  public Reader resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = request.getNativeRequest(HttpServletRequest.class);
    return http == null ? Reader.anyone() : of(http);
  }

  Reader of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Reader known ? known : Reader.anyone();
  }
}

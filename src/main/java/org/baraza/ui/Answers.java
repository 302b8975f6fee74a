package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Draws the page a controller answers with, as HTML or as data, or sends the reader on. */
@Component
class Answers implements HandlerMethodReturnValueHandler {

  private final Drawing drawing;
  private final JsonMapper json;

  Answers(Drawing drawing, JsonMapper json) {
    this.drawing = drawing;
    this.json = json.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Answer.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    var request = web.getNativeRequest(HttpServletRequest.class);
    var response = web.getNativeResponse(HttpServletResponse.class);
    if (request == null || response == null || answer == null) {
      throw new IllegalStateException("a controller must answer over HTTP");
    }
    answer((Answer) answer, new Exchange(request, response));
  }

  void answer(Answer answer, Exchange exchange) throws IOException {
    switch (answer) {
      case SeeOther(var path) -> exchange.seeOther(path);
      case Download file -> exchange.send(200, file.type(), file.body(), file.name());
      case Stored file -> exchange.hand(file);
      case Parcel parcel -> exchange.pack(parcel);
      case Told(var status, var headers) -> exchange.tell(status, headers);
      case Page page -> draw(page, exchange);
    }
  }

  private void draw(Page page, Exchange exchange) throws IOException {
    if (!page.mayBeKept()) {
      Keeper.letGo(exchange.request());
    }
    var data = exchange.wantsData() ? page.data() : null;
    if (data == null) {
      exchange.send(page.status(), "text/html;charset=utf-8", drawing.of((Record) page), null);
    } else {
      exchange.send(page.status(), "application/json", json.writeValueAsBytes(data), null);
    }
  }
}

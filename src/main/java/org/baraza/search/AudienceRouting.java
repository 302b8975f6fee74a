package org.baraza.search;

import java.util.List;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/**
 * What is public and what is not never share an index, so that no word count of the one moves the
 * order of the other.
 */
class AudienceRouting implements RoutingBinder, RoutingBridge<Findable> {

  static final String PUBLIC = "public";
  static final String RESTRICTED = "restricted";
  static final List<String> SHARDS = List.of(PUBLIC, RESTRICTED);

  @Override
  public void bind(RoutingBindingContext context) {
    context.dependencies().useRootOnly();
    context.bridge(Findable.class, this);
  }

  @Override
  public void route(
      DocumentRoutes routes, Object id, Findable entity, RoutingBridgeRouteContext context) {
    if (!entity.isListed()) {
      routes.notIndexed();
      return;
    }
    routes.addRoute().routingKey(entity.finding().isPublic() ? PUBLIC : RESTRICTED);
  }

  @Override
  public void previousRoutes(
      DocumentRoutes routes, Object id, Findable entity, RoutingBridgeRouteContext context) {
    routes.addRoute().routingKey(PUBLIC);
    routes.addRoute().routingKey(RESTRICTED);
  }
}

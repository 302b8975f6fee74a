package org.baraza.ui;

import java.util.Map;

/** A status with its headers and no more, for programs that speak a protocol of their own. */
public record Told(int status, Map<String, String> headers) implements Answer {}

package org.baraza.ui;

/** What a controller gives back: a page to draw, a place to go, or a file to take away. */
public sealed interface Answer permits Page, SeeOther, Download, Stored, Parcel, Told {}

package app.quartier.chart;

import app.quartier.domain.data.Facet.Bar;

/// One drawn bar of a facet and the name it bears.
public record FacetBar(String label, Bar bar) {}

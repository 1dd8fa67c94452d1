package app.quartier.domain.operator;

/// A stretch of time in the unit of the field compared (days or milliseconds), both ends included.
record Span(long from, long to) {}

package app.quartier.domain.segment;

/// So many units of time.
public record Length(int n, Unit unit) {}

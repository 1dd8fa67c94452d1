package app.quartier.oracle;

/// The numbers of one node; see [Funnel] for what they mean.
public record OracleNumbers(String id, long alone, long inContext, long effect) {}

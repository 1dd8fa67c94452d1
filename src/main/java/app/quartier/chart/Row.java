package app.quartier.chart;

/// One horizontal bar with its words.
///
/// @param label stands above the bar, from the left
/// @param figure stands above the bar, at the right
/// @param indent levels by which the label is moved in
/// @param value length of the bar; negative for words without a bar
/// @param reference length of the thin bar below it; negative for none
/// @param muted drawn in the colour of the base
record Row(
    String label, String figure, int indent, double value, double reference, boolean muted) {}

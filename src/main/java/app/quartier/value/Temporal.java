package app.quartier.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date as written, with its time of day and offset when those stand there too.
record Temporal(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {}

package app.quartier.value;

/// Which of day and month comes first in numeric dates such as 03/04/2026.
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}

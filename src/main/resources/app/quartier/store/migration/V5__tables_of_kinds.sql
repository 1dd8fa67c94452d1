-- Kinds whose events lie in e_<tab> and not in e_<kind>: properties were added to them while they had no
-- event, and they were given another table, so that each of their events is one row. Run once more when
-- it was killed.
CREATE TABLE IF NOT EXISTS kind_table (
  kind INT PRIMARY KEY,
  tab  INT NOT NULL
);

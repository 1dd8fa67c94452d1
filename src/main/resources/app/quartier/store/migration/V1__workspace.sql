-- What a workspace knows about itself: one row.
CREATE TABLE workspace (
  id              UUID PRIMARY KEY,
  name            VARCHAR(200) NOT NULL,
  zone            VARCHAR(64) NOT NULL,
  currency        VARCHAR(3) NOT NULL,
  key_field       VARCHAR(200) NOT NULL,
  folding_version INT NOT NULL,
  created         TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE setting (
  name    VARCHAR(200) PRIMARY KEY,
  content VARCHAR NOT NULL
);

-- Numbers given out; they only grow, so that nothing taken away ever gives its number to another.
CREATE TABLE counter (
  name    VARCHAR(40) PRIMARY KEY,
  next_id BIGINT NOT NULL
);

-- Which table changed when; raised in the transaction that publishes.
CREATE TABLE touched (
  source     VARCHAR(40) PRIMARY KEY,
  generation BIGINT NOT NULL
);

CREATE TABLE batch (
  id               INT PRIMARY KEY,
  kind             VARCHAR(10) NOT NULL,
  state            VARCHAR(10) NOT NULL,
  started          TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  finished         TIMESTAMP(3) WITH TIME ZONE,
  undoes           INT,
  file_name        VARCHAR,
  file_sha256      VARCHAR(64),
  rejects          VARCHAR,
  settings         CLOB NOT NULL,
  key_field        VARCHAR(200),
  key_field_before VARCHAR(200),
  rows_read        BIGINT NOT NULL,
  rows_created     BIGINT NOT NULL,
  rows_changed     BIGINT NOT NULL,
  rows_unchanged   BIGINT NOT NULL,
  rows_rejected    BIGINT NOT NULL,
  cells_rejected   BIGINT NOT NULL,
  rows_repeated    BIGINT NOT NULL
);

-- The ids a batch gave: first_id up to, not including, beyond_id. lowest_id is the least id of a row
-- that is the batch's own, which is below first_id when it took over contacts of an undone batch.
CREATE TABLE batch_range (
  batch     INT NOT NULL,
  source    VARCHAR(40) NOT NULL,
  first_id  BIGINT NOT NULL,
  beyond_id BIGINT NOT NULL,
  lowest_id BIGINT NOT NULL,
  PRIMARY KEY (batch, source)
);

-- tab 0 = the owner's own table (contact, e_<kind>), else f_<tab> or p_<tab>; col 0 = named column.
CREATE TABLE field (
  id       INT PRIMARY KEY,
  "KEY"    VARCHAR(200) NOT NULL,
  owner    VARCHAR(200) NOT NULL,
  label_fr VARCHAR NOT NULL,
  label_en VARCHAR NOT NULL,
  type     VARCHAR(20) NOT NULL,
  currency VARCHAR(3),
  origin   VARCHAR(10) NOT NULL,
  tab      INT NOT NULL,
  col      INT NOT NULL,
  batch    INT,
  UNIQUE (owner, "KEY")
);

CREATE TABLE event_kind (
  id       INT PRIMARY KEY,
  "KEY"    VARCHAR(200) NOT NULL UNIQUE,
  label_fr VARCHAR NOT NULL,
  label_en VARCHAR NOT NULL,
  role     VARCHAR(10) NOT NULL,
  batch    INT
);

CREATE TABLE contact (
  id          BIGINT PRIMARY KEY,
  "KEY"       VARCHAR NOT NULL,
  email       VARCHAR,
  phone       VARCHAR,
  external_id VARCHAR,
  created     TIMESTAMP(3) WITH TIME ZONE,
  batch       INT NOT NULL
);

-- Values to change when the open batch is published; id = field * 2^32 + contact, cell null = clears.
CREATE TABLE pending (
  id      BIGINT PRIMARY KEY,
  contact BIGINT NOT NULL,
  cell    VARCHAR
);

-- Before-images; id = batch * 2^32 + number within the batch.
CREATE TABLE contact_change (
  id          BIGINT PRIMARY KEY,
  batch       INT NOT NULL,
  contact     BIGINT NOT NULL,
  field       INT NOT NULL,
  changed     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  old_cell    VARCHAR,
  old_missing BOOLEAN NOT NULL
);

-- Events a batch takes back; id = kind * 2^40 + event.
CREATE TABLE event_withdrawal (
  id    BIGINT PRIMARY KEY,
  batch INT NOT NULL
);

CREATE TABLE segment (
  id              VARCHAR(100) PRIMARY KEY,
  name            VARCHAR(500) NOT NULL,
  current_version INT NOT NULL,
  deleted         TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE segment_version (
  id       BIGINT PRIMARY KEY,
  segment  VARCHAR(100) NOT NULL,
  version  INT NOT NULL,
  document CLOB NOT NULL,
  saved    TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- Derived from the current version of each segment.
CREATE TABLE segment_ref (
  segment   VARCHAR(100) NOT NULL,
  refers_to VARCHAR(100) NOT NULL,
  PRIMARY KEY (segment, refers_to)
);

-- What was done; ids and counts, never values.
CREATE TABLE audit (
  id         BIGINT PRIMARY KEY,
  done       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  action     VARCHAR(20) NOT NULL,
  subject    VARCHAR(20) NOT NULL,
  subject_id VARCHAR(100) NOT NULL,
  amount     BIGINT NOT NULL
);

-- Text folding for the SQL that checks the engine; FORCE because the class is compiled after the
-- database classes are generated from this file.
CREATE FORCE ALIAS QUARTIER_FOLD DETERMINISTIC FOR 'app.quartier.store.H2Functions.fold';

-- Lists of contacts. batch = the import that brought the list into being, null when a person did.
CREATE TABLE contact_list (
  id      INT PRIMARY KEY,
  name    VARCHAR(200) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  removed TIMESTAMP(3) WITH TIME ZONE,
  batch   INT
);

-- Who was put on a list or taken off, in order; the latest entry of a contact counts.
-- id = list * 2^40 + number within the list.
CREATE TABLE list_entry (
  id      BIGINT PRIMARY KEY,
  list    INT NOT NULL,
  contact BIGINT NOT NULL,
  joined  BOOLEAN NOT NULL,
  batch   INT NOT NULL
);

-- Contacts that were there before and that an import named; id = batch * 2^32 + contact.
CREATE TABLE batch_contact (
  id      BIGINT PRIMARY KEY,
  batch   INT NOT NULL,
  contact BIGINT NOT NULL,
  changed BOOLEAN NOT NULL
);

INSERT INTO batch_contact
  SELECT DISTINCT batch * 4294967296 + contact, batch, contact, TRUE FROM contact_change;

-- What people said about being written to; never changed, the latest (said, id) counts.
CREATE TABLE consent (
  id      BIGINT PRIMARY KEY,
  contact BIGINT NOT NULL,
  channel VARCHAR(10) NOT NULL,
  status  VARCHAR(10) NOT NULL,
  said    TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  source  VARCHAR,
  proof   VARCHAR,
  batch   INT NOT NULL
);

-- Every contact has a time at which it came.
UPDATE contact SET created =
    (SELECT COALESCE(b.finished, b.started) FROM batch b WHERE b.id = contact.batch)
  WHERE created IS NULL;

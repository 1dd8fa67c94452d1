-- What a workspace knows about itself.
CREATE TABLE workspace (
  id          UUID PRIMARY KEY,
  name        VARCHAR(200) NOT NULL,
  zone        VARCHAR(64) NOT NULL,
  created_at  TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE setting (
  name        VARCHAR(200) PRIMARY KEY,
  content     VARCHAR NOT NULL
);

-- A name for each state of a table that no other state has, in this file or in a copy of it that went
-- another way: what is derived from the table is good as long as its name is the same.
ALTER TABLE touched ADD COLUMN mark UUID DEFAULT RANDOM_UUID() NOT NULL;

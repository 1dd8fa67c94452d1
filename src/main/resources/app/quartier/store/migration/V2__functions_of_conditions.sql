-- What conditions need and SQL has not; FORCE because the class is compiled after the database
-- classes are generated from this file.
CREATE FORCE ALIAS QUARTIER_NUMBER DETERMINISTIC FOR 'app.quartier.store.H2Functions.number';
CREATE FORCE ALIAS QUARTIER_DOMAIN DETERMINISTIC FOR 'app.quartier.store.H2Functions.domain';
CREATE FORCE ALIAS QUARTIER_LIKE DETERMINISTIC FOR 'app.quartier.store.H2Functions.like';
CREATE FORCE ALIAS QUARTIER_FIND DETERMINISTIC FOR 'app.quartier.store.H2Functions.find';
CREATE FORCE ALIAS QUARTIER_DAY DETERMINISTIC FOR 'app.quartier.store.H2Functions.day';

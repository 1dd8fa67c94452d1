/// What the SQL looks like and does at its edges; `trees` compares it with the oracle at large.
@NullMarked
package app.quartier.sql;

import org.jspecify.annotations.NullMarked;

/// What people agreed to: one record per contact, channel and moment, never changed afterwards.
@NullMarked
package app.quartier.domain.consent;

import org.jspecify.annotations.NullMarked;

/// Tests of the document, and [RandomSegments] for whoever needs trees of every shape.
@NullMarked
package app.quartier.document;

import org.jspecify.annotations.NullMarked;

package app.quartier.importing;

import app.quartier.domain.data.Columns;
import app.quartier.domain.data.KeyLookup;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.intake.Intake;
import app.quartier.kernel.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What an import works on: one state of a workspace, and the way in.
///
/// @param lookup and `columns` answer for the same state as `catalog`
/// @param source opens that state to be read from start to end (events already there)
/// @param rejects the path of the file of rejected rows of a batch; its folder may not exist yet
/// @param lastFile remembers the file looked at last; kept as long as the workspace is open
/// @param wording a problem in the language of the person, for the rejects file and column names
public record Ground(
    Catalog catalog,
    KeyLookup lookup,
    Columns columns,
    Supplier<Source> source,
    Intake intake,
    IntFunction<Path> rejects,
    LastFile lastFile,
    Function<Problem, String> wording,
    Clock clock) {}

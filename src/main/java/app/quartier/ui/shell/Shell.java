package app.quartier.ui.shell;

import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.kit.Zoom;
import app.quartier.work.Jobs;

/// What the parts of the frame share.
public record Shell(
    Desk desk,
    SegmentBook book,
    Jobs jobs,
    JobsModel jobsModel,
    Notices notices,
    Language language,
    Theme theme,
    Settings settings,
    Zoom zoom) {}

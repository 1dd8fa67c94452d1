package app.quartier.ui.shell;

import app.quartier.domain.field.Catalog;
import app.quartier.text.Texts;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.workspace.Workspace;

/// Lets a person choose how the workspace counts days; everything is counted again then.
record CalendarActions(Shell shell, Asking asking) {

  void choose() {
    Workspace workspace = shell.desk().workspace();
    Catalog catalog = workspace.catalog();
    CalendarChoice now = new CalendarChoice(catalog.zone(), catalog.almanac());
    asking
        .calendar(texts(), now)
        .filter(chosen -> !chosen.equals(now))
        .ifPresent(chosen -> keep(workspace, chosen));
  }

  private Texts texts() {
    return shell.language().texts();
  }

  private void keep(Workspace workspace, CalendarChoice chosen) {
    shell
        .jobs()
        .run(
            JobName.of("jobs.calendar"),
            (progress, cancel) -> {
              workspace.keepCalendar(chosen.zone(), chosen.almanac());
              return chosen;
            },
            kept -> {},
            this::watch);
  }

  private void watch(Job job) {
    switch (job.state()) {
      case WAITING, RUNNING, CANCELLED, FAILED -> {}
      case DONE -> {
        shell.book().refresh();
        shell.desk().refresh();
      }
    }
  }
}

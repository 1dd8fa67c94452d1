package app.quartier.ui;

import java.nio.file.Path;
import java.util.List;

/// Where a feature leads beyond itself. On the window's thread.
interface Doors {

  /// To another workspace; asks first when something would be stopped or is not saved.
  void change(Path folder);

  /// To the import page, with these files.
  void toImport(List<Path> files);

  /// Back from the import page to the segment.
  void leaveImport();

  /// To what the data says now.
  void refresh();

  /// Out; asks first when something would be lost.
  void quit();
}

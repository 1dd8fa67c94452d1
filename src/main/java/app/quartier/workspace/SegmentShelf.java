package app.quartier.workspace;

import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.StoredSegment;
import java.util.List;

/// The saved segments of a workspace.
public interface SegmentShelf {

  List<StoredSegment> list();

  /// The segment with this id or name, or read from this JSON file (whatever ends in `.json` or has
  /// a folder in it). Refused with the nearest name when there is none.
  Segment find(String nameOrIdOrFile);

  /// Checks the segment and saves it as a new version of the segment with its id.
  StoredSegment save(Segment segment);

  StoredSegment rename(String nameOrId, String newName);

  /// Refused when other segments refer to it.
  StoredSegment remove(String nameOrId);
}

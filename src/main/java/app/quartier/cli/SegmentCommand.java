package app.quartier.cli;

import picocli.CommandLine.Command;

/// `segment add|list|show|rename|remove`: the saved segments.
@Command(name = "segment")
final class SegmentCommand {}

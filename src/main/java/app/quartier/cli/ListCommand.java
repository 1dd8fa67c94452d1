package app.quartier.cli;

import picocli.CommandLine.Command;

/// `list add|list|enter|leave|rename|remove`: the lists of contacts.
@Command(name = "list")
final class ListCommand {}

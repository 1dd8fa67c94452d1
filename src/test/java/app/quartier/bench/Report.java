package app.quartier.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All tables of a run, written as Markdown and JSON.
///
/// @param name of the files
/// @param head what was run, on which machine
record Report(String name, List<String> head, List<Table> tables) {

  Report {
    head = List.copyOf(head);
    tables = List.copyOf(tables);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(name + ".md"),
        "# Quartier: how long counting takes\n\n"
            + head.stream().map(line -> "- " + line + "\n").collect(Collectors.joining())
            + "\n"
            + tables.stream().map(Table::markdown).collect(Collectors.joining()));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("head", head);
    tables.forEach(table -> data.put(table.title(), table.data()));
    Files.writeString(
        folder.resolve(name + ".json"),
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(data));
  }
}

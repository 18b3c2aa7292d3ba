package org.pmaudit.checklist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Reads the files of a library: as they were written, or as the build packed them. */
record LibraryReader(LibraryFiles files) {

  Map<ProtectionArea, AreaGuide> portfolio() throws UnusableInputException {
    YamlFile file = file("portfolio.yaml");
    YamlReader top = file.top();
    Map<ProtectionArea, AreaGuide> areas = PortfolioReader.read(top.need("areas"));
    top.noOthers();
    file.throwIfAny();
    return areas;
  }

  /** All sources, choice lists and indicators. */
  Catalogue catalogue() throws UnusableInputException {
    return define("indicators.yaml", define("sources.yaml", Catalogue.EMPTY));
  }

  private Catalogue define(String path, Catalogue known) throws UnusableInputException {
    YamlFile file = file(path);
    YamlReader top = file.top();
    Catalogue all = DefinitionsReader.read(top, known, Optional.empty());
    top.noOthers();
    file.throwIfAny();
    return all;
  }

  YamlFile file(String path) throws UnusableInputException {
    String name = files.name(path);
    try {
      Optional<byte[]> content = files.content(path);
      if (content.isPresent()) {
        return YamlFile.of(name, content.get(), YamlFile.SHIPPED_LIMIT);
      }
      throw fault(name, "there is no such file");
    } catch (IOException e) {
      throw fault(name, "the file cannot be read");
    }
  }

  /** The heads of all checklists, where they are packed. */
  Optional<List<ChecklistHead>> heads() throws UnusableInputException {
    Optional<YamlFile> file = packed(LibraryFiles.HEADS);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    YamlValue list = new YamlValue(file.get(), "the list", Optional.of(file.get().root()));
    List<ChecklistHead> heads = ChecklistHead.read(list);
    file.get().throwIfAny();
    return Optional.of(heads);
  }

  /** A checklist with all it needs in it, where it is packed. */
  Optional<Checklist> resolved(String id) throws UnusableInputException {
    Optional<YamlFile> file = packed(LibraryFiles.resolved(id));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Checklist checklist = ChecklistReader.resolved(file.get());
    file.get().throwIfAny();
    return Optional.of(checklist);
  }

  private Optional<YamlFile> packed(String name) throws UnusableInputException {
    try {
      Optional<byte[]> content = files.packed(name);
      return content.isEmpty() ? Optional.empty() : Optional.of(json(name, content.get()));
    } catch (IOException e) {
      throw fault(name, "the file cannot be read");
    }
  }

  private static YamlFile json(String name, byte[] content)
      throws IOException, UnusableInputException {
    try (JsonParser parser = new JsonFactory().createParser(content)) {
      parser.nextToken();
      return YamlFile.ofJson(name, parser);
    }
  }

  private static UnusableInputException fault(String name, String what) {
    return UnusableInputException.definition(Problem.at(new Place.InFile(name), what));
  }
}

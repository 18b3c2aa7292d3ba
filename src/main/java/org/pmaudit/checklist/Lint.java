package org.pmaudit.checklist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.problem.UnusableInputException;

/** Checks a file of whichever kind it is. */
public final class Lint {

  private static final List<String> OF_A_LIBRARY =
      List.of("portfolio.yaml", "sources.yaml", "indicators.yaml");

  private final ChecklistLibrary library;
  private final Optional<Path> folder;

  private Lint(ChecklistLibrary library, Optional<Path> folder) {
    this.library = library;
    this.folder = folder;
  }

  /**
   * Reads a file with everything it refers to. A file in a folder that is a library, with its own
   * portfolio, sources and indicators, is read as a part of that library; any other as a user's.
   */
  public static Linted check(Path path) throws UnusableInputException {
    YamlFile file = YamlFile.read(path);
    Optional<Path> folder = libraryAround(path);
    ChecklistLibrary library =
        folder.isPresent() ? ChecklistLibrary.in(folder.get()) : ChecklistLibrary.shipped();
    return new Lint(library, folder).check(path, file);
  }

  /** The shipped checklists with their examples. */
  public static List<Linted> shipped() throws UnusableInputException {
    ChecklistLibrary library = ChecklistLibrary.asWritten();
    List<Linted> all = new ArrayList<>();
    for (Checklist checklist : library.checklists()) {
      all.add(new Linted.OfChecklist(checklist, library.tests(checklist.id(), checklist)));
    }
    return all;
  }

  private static Optional<Path> libraryAround(Path path) {
    Path parent = path.toAbsolutePath().normalize().getParent();
    for (int i = 0; i < 2 && parent != null; i++) {
      Path folder = parent;
      if (OF_A_LIBRARY.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)))) {
        return Optional.of(folder);
      }
      parent = parent.getParent();
    }
    return Optional.empty();
  }

  private Linted check(Path path, YamlFile file) throws UnusableInputException {
    YamlReader top = file.top();
    if (top.has("tests")) {
      return tests(path, file);
    }
    if (top.has("tailors")) {
      return tailoring(file);
    }
    if (isDefinitions(path)) {
      return definitions(path);
    }
    if (top.has("criteria") || top.has("version")) {
      Checklist checklist = checklist(path, file);
      return new Linted.OfChecklist(checklist, library.tests(path.toString(), checklist));
    }
    return new Linted.OfAnotherKind();
  }

  private boolean isDefinitions(Path path) {
    return folder.isPresent() && OF_A_LIBRARY.contains(within(folder.get(), path));
  }

  private static String within(Path folder, Path path) {
    return folder.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  private Checklist checklist(Path path, YamlFile file) throws UnusableInputException {
    if (folder.isEmpty() || !ChecklistLibrary.hasChecklistAt(within(folder.get(), path))) {
      return library.own(file);
    }
    Checklist checklist = ChecklistReader.shipped(file, library.surroundings());
    file.throwIfAny();
    return checklist;
  }

  /** Reads the library whole, so that all its files are sound. */
  private Linted definitions(Path path) throws UnusableInputException {
    Map<String, Integer> sizes =
        Map.of(
            "indicators.yaml", library.indicators().size(),
            "sources.yaml", library.sources().size(),
            "portfolio.yaml", library.portfolio().size());
    String name = path.getFileName().toString();
    return new Linted.OfDefinitions(name, sizes.getOrDefault(name, 0));
  }

  private Linted tests(Path path, YamlFile file) throws UnusableInputException {
    String name = path.getFileName().toString().replaceFirst("\\.test(\\.ya?ml)$", "$1");
    Path beside = path.resolveSibling(name);
    if (beside.equals(path) || !Files.isRegularFile(beside)) {
      file.problem(
          file.root().mark(),
          "there is no checklist beside these examples",
          "examples of `camp.yaml` stand in `camp.test.yaml`");
      file.throwIfAny();
    }
    Checklist checklist = checklist(beside, YamlFile.read(beside));
    return new Linted.OfTests(
        ChecklistTests.read(file, checklist, library.surroundings().catalogue()), checklist);
  }

  private Linted tailoring(YamlFile file) throws UnusableInputException {
    Tailoring tailoring = Tailoring.of(file);
    tailoring.checkIsOneOf(library.ids());
    file.throwIfAny();
    return new Linted.OfTailoring(
        library.tailored(tailoring, library.checklist(tailoring.checklist())));
  }
}

package org.pmaudit.checklist;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** The shipped checklists with their indicators, sources and areas, and the door to users' own. */
public final class ChecklistLibrary {

  /** The files of checklists by their ids; one that is not there is not offered. */
  private static final Map<String, String> FILES = files();

  private static final Set<String> SECTORS = Set.of("cccm", "shelter", "transport", "recovery");

  private final LibraryFiles files;
  private final LibraryReader reader;
  private final List<String> ids;

  /** Both are read when they are first asked for; a packed checklist needs neither. */
  private Optional<Catalogue> catalogue = Optional.empty();

  private Optional<Map<ProtectionArea, AreaGuide>> portfolio = Optional.empty();

  private ChecklistLibrary(LibraryFiles files) {
    this.files = files;
    this.reader = new LibraryReader(files);
    this.ids =
        FILES.entrySet().stream()
            .filter(e -> files.has(e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** What is packed into the program. It cannot be unusable, short of a fault in the build. */
  public static ChecklistLibrary shipped() {
    return new ChecklistLibrary(new LibraryFiles.Packed(false));
  }

  /** The same from the files as they were written, for whoever asks whether those are sound. */
  static ChecklistLibrary asWritten() {
    return new ChecklistLibrary(new LibraryFiles.Packed(true));
  }

  /** A library in a folder of the same layout, for whoever writes it. */
  public static ChecklistLibrary in(Path folder) {
    return new ChecklistLibrary(new LibraryFiles.Folder(folder));
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String path :
        List.of(
            "cccm/design",
            "cccm/site",
            "shelter/design",
            "shelter/site",
            "transport/design",
            "transport/movement",
            "recovery/design",
            "recovery/area")) {
      files.put(path.replace('/', '-'), path + ".yaml");
    }
    return files;
  }

  /** The ids of the shipped checklists, by sector, design before operation. */
  public List<String> ids() {
    return ids;
  }

  /** All shipped checklists. */
  public List<Checklist> checklists() throws UnusableInputException {
    List<Checklist> all = new ArrayList<>();
    for (String id : ids) {
      all.add(shipped(id));
    }
    return all;
  }

  /** Whether a path within a library is that of one of its checklists. */
  static boolean hasChecklistAt(String path) {
    return FILES.containsValue(path);
  }

  /** What {@code list} says of the shipped checklists, in the order of {@link #ids}. */
  public List<ChecklistHead> heads() throws UnusableInputException {
    Optional<List<ChecklistHead>> packed = reader.heads();
    return packed.isPresent()
        ? packed.get()
        : checklists().stream().map(ChecklistHead::of).toList();
  }

  Surroundings surroundings() throws UnusableInputException {
    return new Surroundings(catalogue(), portfolio(), SECTORS, FILES.keySet());
  }

  private Catalogue catalogue() throws UnusableInputException {
    if (catalogue.isEmpty()) {
      catalogue = Optional.of(reader.catalogue());
    }
    return catalogue.get();
  }

  /** All shipped indicators by id, in the order of their file. */
  public Map<String, Indicator> indicators() throws UnusableInputException {
    return catalogue().indicators();
  }

  /** All shipped sources by id, in the order of their file. */
  public Map<String, Source> sources() throws UnusableInputException {
    return catalogue().sources();
  }

  /** The areas as the brief has them, a named person's address among the contacts. */
  public Map<ProtectionArea, AreaGuide> portfolio() throws UnusableInputException {
    if (portfolio.isEmpty()) {
      portfolio = Optional.of(reader.portfolio());
    }
    return portfolio.get();
  }

  /**
   * A checklist by the id of a shipped one, or by the path of a user's own.
   *
   * @param named as given to {@code -c}
   */
  public Checklist checklist(String named) throws UnusableInputException {
    if (ids.contains(named)) {
      return shipped(named);
    }
    if (isChecklist(named)) {
      return own(YamlFile.read(Path.of(named)));
    }
    throw UnusableInputException.definition(
        Problem.at(
            new Place.OnCommandLine("-c " + SourceText.words(named)),
            "unknown checklist `%s`".formatted(SourceText.words(named)),
            Vocabulary.hint(
                named,
                ids,
                "there are %s; or give the path of a file of your own"
                    .formatted(Vocabulary.all(ids).replace(" or ", " and ")))));
  }

  /** A checklist with the changes of a tailoring that was made for it. */
  public Tailored tailored(Tailoring tailoring, Checklist checklist) throws UnusableInputException {
    Tailored tailored = new Tailor(tailoring, checklist, surroundings()).apply();
    tailoring.file().throwIfAny();
    return AlteredValues.stated(tailored);
  }

  /**
   * The examples that stand beside a checklist, if there are any.
   *
   * @param named as it was given to {@link #checklist}
   * @param checklist what that gave
   */
  public Optional<ChecklistTests> tests(String named, Checklist checklist)
      throws UnusableInputException {
    if (ids.contains(named)) {
      String path = FILES.getOrDefault(named, "").replace(".yaml", ".test.yaml");
      return files.has(path)
          ? Optional.of(ChecklistTests.read(reader.file(path), checklist, catalogue()))
          : Optional.empty();
    }
    Path beside = ChecklistTests.beside(Path.of(named));
    return Files.isRegularFile(beside)
        ? Optional.of(ChecklistTests.read(YamlFile.read(beside), checklist, catalogue()))
        : Optional.empty();
  }

  /** Whether a word is the id of a shipped checklist, or looks like the path of a user's own. */
  boolean isChecklist(String named) {
    return ids.contains(named)
        || named.endsWith(".yaml")
        || named.endsWith(".yml")
        || isFile(named);
  }

  private static boolean isFile(String named) {
    try {
      return Files.isRegularFile(Path.of(named));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A user's own checklist; a copy of a shipped one that changes nothing is that one. */
  Checklist own(YamlFile file) throws UnusableInputException {
    Optional<String> id = file.top().take("id").node().map(ChecklistLibrary::written);
    if (id.isPresent() && ids.contains(id.get())) {
      Checklist shipped = shipped(id.get());
      if (shipped.sha256().equals(file.sha256())) {
        return shipped;
      }
    }
    Checklist checklist = ChecklistReader.own(file, surroundings());
    file.throwIfAny();
    return checklist;
  }

  private static String written(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }

  private Checklist shipped(String id) throws UnusableInputException {
    Optional<Checklist> packed = reader.resolved(id);
    if (packed.isPresent()) {
      return packed.get();
    }
    YamlFile file = reader.file(FILES.getOrDefault(id, ""));
    Checklist checklist = ChecklistReader.shipped(file, surroundings());
    file.throwIfAny();
    return checklist;
  }
}

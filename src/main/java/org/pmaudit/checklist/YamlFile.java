package org.pmaudit.checklist;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Sha256;

/**
 * A YAML file that was read, and everything found wrong with it. Readers take its values through
 * {@link #top} and end with {@link #throwIfAny}; what they made before is of no use if that throws.
 */
public final class YamlFile {

  /** The largest file that is read, in bytes; what is shipped may be larger. */
  public static final int LIMIT = 1 << 20;

  static final int SHIPPED_LIMIT = 8 << 20;

  private final SourceText source;
  private final String sha256;
  private final YamlNode root;
  private final Set<Problem> problems;

  private YamlFile(SourceText source, String sha256, YamlNode root, Problems problems) {
    this.source = source;
    this.sha256 = sha256;
    this.root = root;
    this.problems = new LinkedHashSet<>(problems.all());
  }

  /** Reads a file; it is called in messages as it was given. */
  public static YamlFile read(Path path) throws UnusableInputException {
    String name = path.toString().replace('\\', '/');
    try (InputStream in = Files.newInputStream(path)) {
      return of(name, in.readNBytes(LIMIT + 1), LIMIT);
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file");
    } catch (IOException e) {
      throw unreadable(
          name, Files.isDirectory(path) ? "this is a folder, not a file" : "it cannot be read");
    }
  }

  /** Reads what stands in a file of this name. */
  public static YamlFile of(String name, byte[] content) throws UnusableInputException {
    return of(name, content, LIMIT);
  }

  static YamlFile of(String name, byte[] content, int limit) throws UnusableInputException {
    if (content.length > limit) {
      throw unreadable(name, "the file is larger than %s KiB".formatted(limit >> 10));
    }
    SourceText source = SourceText.decode(name, content);
    Optional<Problem> unprintable = source.unprintable();
    if (unprintable.isPresent()) {
      throw UnusableInputException.definition(unprintable.get());
    }
    Problems problems = new Problems();
    Optional<YamlNode> root = YamlWalker.walk(source, problems);
    if (root.isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DEFINITION, problems.all());
    }
    return new YamlFile(source, Sha256.hex(content), root.get(), problems);
  }

  /**
   * The value a JSON parser stands on, to be read like a file; it ends on the value's last token.
   */
  static YamlFile ofJson(String name, JsonParser parser)
      throws IOException, UnusableInputException {
    SourceText unseen = SourceText.unseen(name);
    Problems problems = new Problems();
    Optional<YamlNode> value = YamlWalker.value(parser, unseen, problems);
    if (value.isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DEFINITION, problems.all());
    }
    return new YamlFile(unseen, "", value.get(), problems);
  }

  private static UnusableInputException unreadable(String name, String what) {
    return UnusableInputException.definition(Problem.at(new Place.InFile(name), what));
  }

  public String name() {
    return source.file();
  }

  /** Of the bytes of the file, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /**
   * The mapping a file consists of; if it is anything else, that is a problem and this is empty.
   */
  public YamlReader top() {
    return new YamlValue(this, "the file", Optional.of(root))
        .mapping()
        .orElseGet(
            () -> new YamlReader(this, new YamlNode.Mapping(root.mark(), List.of())).silent());
  }

  /** What the file holds. */
  public YamlNode root() {
    return root;
  }

  public void problem(YamlNode.Mark mark, String what) {
    problems.add(source.problem(mark, what, Optional.empty()));
  }

  public void problem(YamlNode.Mark mark, String what, String hint) {
    problems.add(source.problem(mark, what, Optional.of(hint)));
  }

  /** A problem that someone else found with a value of the file, shown where the value stands. */
  public Problem moved(Problem problem, YamlNode.Mark mark) {
    return source.problem(mark, problem.what(), problem.hint());
  }

  public Place place(YamlNode.Mark mark) {
    return new Place.InText(source.file(), mark.line(), mark.column());
  }

  /** Everything found so far, in the order of the file. */
  public List<Problem> problems() {
    return problems.stream().sorted(Comparator.comparing(YamlFile::position)).toList();
  }

  private static long position(Problem problem) {
    return problem.place() instanceof Place.InText in ? (in.line() << 24) + in.column() : 0;
  }

  /** Ends the reading if anything was wrong with the file. */
  public void throwIfAny() throws UnusableInputException {
    if (!problems.isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DEFINITION, problems());
    }
  }
}

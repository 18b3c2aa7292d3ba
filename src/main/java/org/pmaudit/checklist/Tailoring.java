package org.pmaudit.checklist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.UnusableInputException;

/**
 * A context's signed-off changes to a checklist, read as far as that can be done without the
 * checklist. {@link ChecklistLibrary#tailored} applies it.
 */
public final class Tailoring {

  private final YamlFile file;
  private final YamlReader top;
  private final YamlValue tailors;
  private final YamlValue versionValue;
  private final Optional<String> checklist;
  private final Optional<VersionRange> versions;
  private final Optional<String> by;
  private final Optional<LocalDate> on;

  private Tailoring(YamlFile file) {
    this.file = file;
    this.top = file.top();
    Optional<YamlReader> head = top.need("tailors").mapping("write `{id: …, version: \"…\"}`");
    this.tailors = value(head, "id");
    this.versionValue = value(head, "version");
    this.checklist = tailors.text();
    this.versions = versions();
    head.ifPresent(YamlReader::noOthers);
    Optional<YamlReader> signature = top.need("signed_off").mapping("write `{by: …, on: …}`");
    this.by = value(signature, "by").text();
    this.on = value(signature, "on").date();
    signature.ifPresent(YamlReader::noOthers);
  }

  /** Reads a file; the checklist it tailors must be known to read the rest of it. */
  public static Tailoring read(Path path) throws UnusableInputException {
    return of(YamlFile.read(path));
  }

  static Tailoring of(YamlFile file) throws UnusableInputException {
    Tailoring tailoring = new Tailoring(file);
    if (tailoring.checklist.isEmpty()) {
      file.throwIfAny();
    }
    return tailoring;
  }

  private YamlValue value(Optional<YamlReader> reader, String key) {
    return reader
        .map(found -> found.need(key))
        .orElseGet(() -> new YamlValue(file, "`%s`".formatted(key), Optional.empty()));
  }

  private Optional<VersionRange> versions() {
    Optional<String> text = versionValue.quoted();
    Optional<VersionRange> range = text.flatMap(VersionRange::parse);
    if (text.isPresent() && range.isEmpty()) {
      versionValue.problem(
          "`version` cannot be `%s`".formatted(SourceText.words(text.get())),
          "write the versions it was made for, such as `\">=1.0 <2.0\"`");
    }
    return range;
  }

  /** The id of the checklist it tailors. */
  public String checklist() {
    return checklist.orElse("");
  }

  YamlFile file() {
    return file;
  }

  YamlReader top() {
    return top;
  }

  String signedOffBy() {
    return by.orElse("");
  }

  LocalDate signedOffOn() {
    return on.orElse(LocalDate.EPOCH);
  }

  /** Reports a checklist that is none of the library's. */
  void checkIsOneOf(List<String> shipped) {
    if (!checklist().isEmpty() && !shipped.contains(checklist())) {
      tailors.problem(
          "no shipped checklist is called `%s`".formatted(checklist()),
          Vocabulary.hint(
              checklist(),
              shipped,
              "with one of your own, check it by `pmaudit show YOURS.yaml --tailoring "
                  + "%s`".formatted(file.name())));
    }
  }

  /** Reports a checklist of another id or version than it was made for. */
  void checkMadeFor(Checklist base) {
    if (!checklist().equals(base.id())) {
      tailors.problem("this tailors `%s`, not `%s`".formatted(checklist(), base.id()));
    }
    if (versions.isPresent() && !versions.get().admits(base.version())) {
      versionValue.problem(
          "this was made for version %s of `%s`, but it is %s"
              .formatted(versions.get().written(), base.id(), base.version()),
          "check each change against the new version, then widen the range");
    }
  }
}

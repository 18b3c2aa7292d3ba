package org.pmaudit.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.mapping.Duplicates;
import org.pmaudit.mapping.FormNaming;
import org.pmaudit.mapping.Mapping;
import org.pmaudit.mapping.MappingFile;
import org.pmaudit.mapping.RowSelection;
import org.pmaudit.privacy.PrivacyRule;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.KeepUnits;

/**
 * What an audit reads and how, as meant.
 *
 * @param checklists those to hold the data against
 * @param choosing whether they are all there are, to take those that fit the data
 */
record AuditOptions(
    List<String> data,
    List<Checklist> checklists,
    boolean choosing,
    Mapping mapping,
    ReadOptions reading,
    PrivacyRule privacy,
    Optional<Duplicates> duplicates,
    Optional<String> sheet,
    RowSelection rows,
    Optional<AdminLevel> by,
    KeepUnits keep,
    LocalDate asOf,
    int jobs,
    boolean share) {

  /** The options, or all that is wrong with how they were typed. */
  static AuditOptions of(DataOptions typed, Console console) throws UnusableInputException {
    Problems problems = new Problems();
    Optional<Duplicates> duplicates =
        Optional.ofNullable(typed.duplicates).flatMap(word -> duplicates(word, problems));
    RowSelection rows = typed.rows.selection(problems);
    Optional<AdminLevel> by = Optional.ofNullable(typed.by).flatMap(word -> level(word, problems));
    KeepUnits keep = typed.keep.units(problems);
    ReadOptions reading = typed.tables.reading(problems);
    PrivacyRule privacy = typed.privacy.rule(problems);
    int jobs = Optional.ofNullable(typed.jobs).orElse(Runtime.getRuntime().availableProcessors());
    if (jobs < 1) {
      problems.add(new Place.OnCommandLine("--jobs"), "expected 1 or more, found `" + jobs + "`");
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    List<Checklist> checklists = typed.checklists.offered();
    return new AuditOptions(
        List.copyOf(typed.tables.data),
        checklists,
        !typed.checklists.areNamed(),
        mapping(typed, checklists),
        reading.withForm(FormNaming.of(checklists)),
        privacy,
        duplicates,
        Optional.ofNullable(typed.tables.sheet),
        rows,
        by,
        keep,
        Optional.ofNullable(typed.asOf).orElseGet(() -> today(console)),
        jobs,
        typed.share);
  }

  AuditOptions keepingAllUnits() {
    return new AuditOptions(
        data,
        checklists,
        choosing,
        mapping,
        reading,
        privacy,
        duplicates,
        sheet,
        rows,
        by,
        KeepUnits.ALL,
        asOf,
        jobs,
        share);
  }

  private static Mapping mapping(DataOptions typed, List<Checklist> checklists)
      throws UnusableInputException {
    return typed.mapping == null
        ? Mapping.NONE
        : MappingFile.read(YamlFile.read(typed.mapping), checklists);
  }

  static LocalDate today(Console console) {
    String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("\\d{1,11}")
        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : console.today();
  }

  private static Optional<Duplicates> duplicates(String word, Problems problems) {
    Optional<Duplicates> known =
        Arrays.stream(Duplicates.values()).filter(way -> way.word().equals(word)).findFirst();
    if (known.isEmpty()) {
      problems.add(
          new Place.OnCommandLine("--duplicates"),
          "expected latest, combine, all or error, found `%s`".formatted(word));
    }
    return known;
  }

  private static Optional<AdminLevel> level(String word, Problems problems) {
    Optional<AdminLevel> known = AdminLevel.of(word);
    if (known.isEmpty()) {
      problems.add(
          new Place.OnCommandLine("--by"),
          "expected %s, found `%s`".formatted(String.join(", ", AdminLevel.words()), word));
    }
    return known;
  }
}

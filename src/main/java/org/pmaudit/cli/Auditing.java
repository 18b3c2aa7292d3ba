package org.pmaudit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.Table;
import org.pmaudit.mapping.Binding;
import org.pmaudit.mapping.Bindings;
import org.pmaudit.mapping.FittingChecklists;
import org.pmaudit.mapping.HeaderDrift;
import org.pmaudit.mapping.RowOptions;
import org.pmaudit.mapping.TableUnits;
import org.pmaudit.mapping.Units;
import org.pmaudit.privacy.ClearedTable;
import org.pmaudit.privacy.PrivacyRule;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.Result;
import org.pmaudit.result.Sensitivity;
import org.pmaudit.scoring.AuditRun;
import org.pmaudit.scoring.CompiledChecklist;
import org.pmaudit.scoring.ReadBooks;
import org.pmaudit.scoring.RunOptions;
import org.pmaudit.scoring.UnitStream;

/** Opens the data, holds every checklist against them and puts the result together. */
final class Auditing {

  private final AuditOptions options;
  private final DataFiles files;
  private final Console console;
  private final AllUnits all;
  private final List<Table> tables = new ArrayList<>();
  private final List<Note> noted = new ArrayList<>();
  private final InputBooks inputs = new InputBooks();
  private boolean leavesOpen;
  private List<Checklist> checklists;
  private final Set<Problem> problems = new LinkedHashSet<>();

  private Auditing(AuditOptions options, DataFiles files, Console console, AllUnits all) {
    this.all = all;
    this.options = options;
    this.files = files;
    this.console = console;
    this.checklists = options.checklists();
    problems.addAll(files.problems());
  }

  /** Runs the audit; problems of single files are printed and do not stop the others. */
  static Audited run(AuditOptions options, Outputs outputs) throws UnusableInputException {
    return run(options, outputs, new AllUnits(Optional.empty(), ""));
  }

  /**
   * As {@link #run(AuditOptions, Outputs)}.
   *
   * @param all takes every unit where tables of all are wanted and the result leaves some out
   */
  static Audited run(AuditOptions options, Outputs outputs, AllUnits all)
      throws UnusableInputException {
    DataFiles files = DataFiles.open(options.data(), outputs.console().in(), options.reading());
    return run(options, files, outputs, all);
  }

  /** Audits files that were opened before. */
  static Audited run(AuditOptions options, DataFiles files, Outputs outputs, AllUnits all)
      throws UnusableInputException {
    Console console = outputs.console();
    if (files.tables().isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DATA, files.problems());
    }
    Auditing auditing = new Auditing(options, files, console, all);
    auditing.compareHeaders(outputs);
    auditing.clear(outputs);
    auditing.choose(outputs);
    Result result = auditing.result();
    console.print(auditing.problems, "the rest was audited");
    return new Audited(result, ExitCode.ofData(auditing.problems));
  }

  /** Closes the columns of personal data, and notes which they are. */
  private void clear(Outputs outputs) throws UnusableInputException {
    PrivacyRule rule = options.privacy();
    List<ClearedTable> cleared = rule.clear(files.tables());
    List<Problem> refusals = rule.refusals(cleared);
    if (!refusals.isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DATA, refusals);
    }
    tables.addAll(cleared);
    leavesOpen = rule.leavesOpen(cleared);
    noted.addAll(rule.notes(cleared));
    outputs.print(rule.warnings(cleared));
  }

  /** Takes the checklists that fit the data, where none was named. */
  private void choose(Outputs outputs) throws UnusableInputException {
    if (!options.choosing()) {
      return;
    }
    checklists = FittingChecklists.of(tables, options.checklists(), options.mapping());
    Place place = new Place.InFile(tables.get(0).file());
    if (checklists.isEmpty()) {
      throw new UnusableInputException(
          UnusableInputException.Kind.DATA,
          List.of(
              Problem.at(
                  place,
                  "no column answers a criterion of any shipped checklist on the area asked for",
                  "name a checklist with --checklist, or the columns in a mapping")));
    }
    String ids = checklists.stream().map(Checklist::id).collect(Collectors.joining(", "));
    outputs.print(
        List.of(new Note("checklists-chosen", place, "by its columns it is held against " + ids)));
  }

  /** Says before all else how the header differs from the one the mapping was made for. */
  private void compareHeaders(Outputs outputs) {
    List<Note> drift = HeaderDrift.notes(options.mapping(), files.tables());
    noted.addAll(drift);
    outputs.print(drift);
  }

  private Result result() throws UnusableInputException {
    List<Audit> audits = new ArrayList<>();
    for (Checklist checklist : checklists) {
      audits.add(audit(checklist));
    }
    return new Result(
        Version.number(), options.asOf(), sensitivity(), options.share(), inputs.all(), audits);
  }

  private Sensitivity sensitivity() {
    if (leavesOpen) {
      return Sensitivity.SEVERE;
    }
    boolean projects = checklists.stream().allMatch(one -> one.unit() == UnitKind.PROJECT);
    return projects ? Sensitivity.LOW : Sensitivity.HIGH;
  }

  /** Begins anew without the files that turn out unusable, as long as others are left. */
  private Audit audit(Checklist checklist) throws UnusableInputException {
    List<Table> left = tables;
    while (true) {
      try {
        Audit audit = audit(checklist, left, Optional.empty());
        if (!audit.unitsComplete() && all.areWanted()) {
          writeAll(checklist, left);
        }
        return audit;
      } catch (UnusableInputException unusable) {
        left = others(left, unusable);
      }
    }
  }

  /** Scores the units again, to write each as it comes. */
  private void writeAll(Checklist checklist, List<Table> left) throws UnusableInputException {
    try {
      audit(checklist, left, Optional.of(all.of(checklist)));
    } catch (UncheckedIOException e) {
      all.failed(e);
    }
  }

  private List<Table> others(List<Table> from, UnusableInputException unusable)
      throws UnusableInputException {
    if (unusable.kind() == UnusableInputException.Kind.DEFINITION) {
      throw unusable;
    }
    problems.addAll(unusable.problems());
    Set<String> broken =
        unusable.problems().stream().map(one -> one.place().file()).collect(Collectors.toSet());
    List<Table> others = from.stream().filter(table -> !broken.contains(table.file())).toList();
    if (others.isEmpty() || others.size() == from.size()) {
      throw new UnusableInputException(unusable.kind(), List.copyOf(problems));
    }
    return others;
  }

  private Audit audit(Checklist checklist, List<Table> left, Optional<UnitStream> stream)
      throws UnusableInputException {
    RowOptions rows =
        new RowOptions(options.asOf(), options.duplicates(), options.sheet(), options.rows());
    Units units = Units.of(left, checklist, options.mapping(), rows);
    List<ColumnUse> uses = ColumnUse.sorted(uses(units.bindings()), checklist);
    AuditRun run =
        new AuditRun(
            CompiledChecklist.of(checklist, options.asOf()),
            new RunOptions(options.jobs(), options.keep(), by(uses), stream, options.share()));
    Stream.of(files.notes(), noted, units.notes())
        .flatMap(List::stream)
        .sorted(Note.BY_PLACE)
        .forEach(run.notes()::add);
    try (Progress progress = Progress.on(console)) {
      read(units, run, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run.audit(uses);
  }

  /** In one pass where that will do, which shows on the way. */
  private void read(Units units, AuditRun run, Progress progress)
      throws UnusableInputException, IOException {
    Optional<TableUnits> once = units.inOnePass(options.jobs());
    if (once.isPresent()) {
      Optional<ReadBooks> books = run.tryToRead(progress.over(once.get().slices()));
      if (books.isPresent()) {
        inputs.enter(List.of(once.get()), List.of(books.get()));
        return;
      }
    }
    List<TableUnits> tables = byName(units.byTable(options.jobs()));
    List<ReadBooks> books = new ArrayList<>();
    for (TableUnits table : tables) {
      books.add(run.read(progress.over(table.slices())));
    }
    inputs.enter(tables, books);
  }

  /** The level asked for, else the largest that a column tells of. */
  private Optional<AdminLevel> by(List<ColumnUse> uses) {
    return options
        .by()
        .or(() -> AdminLevel.largest(uses.stream().map(ColumnUse::indicator).toList()));
  }

  /** In the same order in whichever the files were given, as merged results are too. */
  private static List<TableUnits> byName(List<TableUnits> tables) {
    return tables.stream()
        .sorted(Comparator.comparing(one -> InputBooks.name(one.table())))
        .toList();
  }

  private static Stream<ColumnUse> uses(List<Bindings> tables) {
    return tables.stream().flatMap(table -> table.all().stream()).map(Auditing::use);
  }

  private static ColumnUse use(Binding binding) {
    return new ColumnUse(binding.indicator(), binding.shown(), binding.how().word());
  }
}

package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** The units in the rows of tables put one after the other, for one checklist. */
public final class Units {

  private final Checklist checklist;
  private final Mapping mapping;
  private final RowOptions options;
  private final List<BoundForm> forms = new ArrayList<>();
  private final List<Bindings> bindings = new ArrayList<>();
  private final Notes notes = new Notes();

  private Units(Checklist checklist, Mapping mapping, RowOptions options) {
    this.checklist = checklist;
    this.mapping = mapping;
    this.options = options;
  }

  /**
   * Binds the columns of tables, and looks at their first rows to see how they are written.
   *
   * @param tables in their order; of the sheets of a file one is chosen
   * @throws UnusableInputException of kind DEFINITION for a mapping, of kind DATA for a table, that
   *     cannot be used
   */
  public static Units of(
      List<Table> tables, Checklist checklist, Mapping mapping, RowOptions options)
      throws UnusableInputException {
    Units units = new Units(checklist, mapping, options);
    units.bind(tables);
    return units;
  }

  private void bind(List<Table> all) throws UnusableInputException {
    Faults faults = new Faults();
    Optional<String> sheet = options.sheet().or(mapping::sheet);
    SheetChoice choice =
        new SheetChoice(
            new Binder(checklist, mapping), sheet, new FinerRows(checklist), faults, notes);
    FormReading columns = new FormReading(checklist, mapping, options.selection(), faults, notes);
    choice.of(all).forEach(columns::add);
    faults.throwIfAny();
    bindings.addAll(columns.bindings());
    forms.addAll(columns.bound(new TableReading(checklist, options.asOf(), notes)));
  }

  /** What feeds each indicator, table by table. */
  public List<Bindings> bindings() {
    return List.copyOf(bindings);
  }

  /** What was noted about tables and columns as a whole. */
  public List<Note> notes() {
    return notes.all();
  }

  /** What is done with several rows of one unit. */
  public Duplicates duplicates() {
    boolean dated = forms.stream().anyMatch(form -> form.own().date().isPresent());
    return options.duplicates().orElse(dated ? Duplicates.LATEST : Duplicates.ERROR);
  }

  /**
   * The units in order, cut into slices that can be read side by side; their answers are the same
   * however many they are.
   *
   * @param jobs how many threads there are
   * @throws UnusableInputException if a file turns out broken, or if several rows of a unit are a
   *     problem
   */
  public List<UnitSlice> slices(int jobs) throws UnusableInputException {
    return byTable(jobs).stream().flatMap(table -> table.slices().stream()).toList();
  }

  /** As {@link #slices}, table by table. */
  public List<TableUnits> byTable(int jobs) throws UnusableInputException {
    if (mapping.groupBy().isPresent()) {
      return grouped(jobs);
    }
    FirstPass first = new FirstPass(duplicates(), checklist.indicators().size(), jobs);
    first.read(forms);
    if (options.duplicates().isEmpty() && first.hasManyRowsOfAUnit()) {
      refuseHouseholds();
    }
    UnitRule rule = first.rule(mapping.maxAgeDays());
    Rows rows = first.rows();
    List<TableUnits> units = new ArrayList<>();
    for (TableCandidates table : first.tables()) {
      units.add(units(table, rule, rows));
      table.repeats().forEach(repeat -> units.add(repeat.books(rows)));
    }
    return units;
  }

  /**
   * The units read in a single pass, which most data need: those of one table, as long as no unit
   * turns out to have several rows. A slice that meets such a unit, or anything else that is wrong,
   * throws; {@link #byTable} then tells how the data are to be read. Empty where a pass before is
   * needed in any case.
   */
  public Optional<TableUnits> inOnePass(int jobs) throws UnusableInputException {
    if (mapping.groupBy().isPresent() || forms.size() != 1 || !forms.get(0).repeats().isEmpty()) {
      return Optional.empty();
    }
    BoundTable own = forms.get(0).own();
    List<CandidateSlice> slices = new ArrayList<>();
    own.table().slices(jobs).forEach(slice -> slices.add(new RowSlice(own, slice, List.of())));
    TableCandidates table = new TableCandidates(own, slices, List.of());
    return Optional.of(units(table, new EveryRowOnce(), new Rows(List.of(own))));
  }

  /** Many rows of a unit without a date, in a table that speaks of households, are households. */
  private void refuseHouseholds() throws UnusableInputException {
    FinerRows finer = new FinerRows(checklist);
    Faults faults = new Faults();
    forms.stream()
        .map(BoundForm::own)
        .filter(table -> table.date().isEmpty())
        .forEach(table -> finer.problemOfRepeated(table.table()).ifPresent(faults::data));
    faults.throwIfAny();
  }

  private List<TableUnits> grouped(int jobs) throws UnusableInputException {
    GroupedRows rows = new GroupedRows(checklist.indicators().size(), jobs);
    for (BoundForm form : forms) {
      rows.read(form);
    }
    return rows.units();
  }

  private TableUnits units(TableCandidates table, UnitRule rule, Rows rows) {
    int slots = checklist.indicators().size();
    List<UnitSlice> slices = new ArrayList<>();
    for (CandidateSlice slice : table.slices()) {
      slices.add(new RuledSlice(slice, rule, rows, slots));
    }
    return new TableUnits(table.table().table(), slices);
  }
}
